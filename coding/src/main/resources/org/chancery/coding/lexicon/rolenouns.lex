# Role nouns beyond those that roles.lex names, by WordNet 3.1 (see NOTICE for its licence).
#
#   synsets     each a noun and the number of its sense, as WordNet counts them: their nouns, and those of all their kinds
#   except      kinds that are not meant (noun#sense: they and theirs), and words that are never to be read, by no entry
#   below       no: the nouns of the synsets themselves, without their kinds
#   number      plural: only their plural, where one alone is mostly a figure of speech
#   only-first  no: nouns whatever their usual sense; otherwise their first sense must lie under the entry, and 60 of 100
#               uses in WordNet's tagged texts, half a use added to every sense
#   kind, sectors, gender, title, follows    as in roles.lex
#
# The build derives the nouns; `chancery lexicon rolenouns` lists them. What roles.lex names goes first, also where it names
# only the last word of a longer noun. A noun under several entries belongs to the nearest. Left out are names (capitals),
# and in reports nouns that are written or tagged as names.
#
# Words of abuse, figures of speech ("hawk"), and nouns whose usual bearer is a thing stand under "except".
#
# Examples: as in states.lex.


# Armed forces.

[rolenoun.soldier]
synsets: serviceman#1
except: veteran, ex-serviceman, brass hat, cannon fodder, devil dog, fresh fish, noncombatant, orderly, ranker, lobsterback
except: charge of quarters, footslogger, man-at-arms, bluejacket, musketeer
kind: person
sectors: MIL
example: They spoke to the Kenyan artilleryman on Monday. => Kenyan artilleryman = KEN MIL
example: The captured submariners were flown home on Monday. => captured submariners = - MIL
counter: The American veterans met on Monday. => American veterans = USA MIL

[rolenoun.military-unit]
synsets: military unit#1, armed service#1, cavalry#1
except: military force, military service, troop, patrol, battery, corps, squad, vanguard, rearguard, reserves, musketry, trainband
except: firing squad, camel cavalry, legion, guerrilla force#1, mujahidin#1, zamboorak#1
kind: collective
sectors: MIL
example: The Kenyan paratroops left. => Kenyan paratroops = KEN MIL
counter: The diplomatic corps met in Oslo. => diplomatic corps = - MIL

[rolenoun.warship]
synsets: warship#1, minesweeper#1, landing craft#1
except: guard ship, combat ship, ironclad
kind: means
sectors: MIL
example: A Kenyan corvette shelled the port. => Kenyan corvette = KEN MIL

# The first sense is the car of the police.
[rolenoun.cruiser]
synsets: cruiser#2
only-first: no
kind: means
sectors: MIL
example: A Kenyan cruiser shelled the port. => Kenyan cruiser = KEN MIL

[rolenoun.warplane]
synsets: warplane#1
except: kamikaze
kind: means
sectors: MIL
example: A Kenyan reconnaissance plane crossed the border. => Kenyan reconnaissance plane = KEN MIL

[rolenoun.military-vehicle]
synsets: military vehicle#1
kind: means
sectors: MIL
example: A Kenyan troop carrier crossed the border. => Kenyan troop carrier = KEN MIL

[rolenoun.artillery]
synsets: artillery#1, bomb#1, missile#1
except: brilliant pebble, space probe, infernal machine, harpoon gun, smoke grenade
kind: means
sectors: MIL
example: A Kenyan howitzer hit the village. => Kenyan howitzer = KEN MIL


# Police and intelligence.

[rolenoun.guard]
synsets: guard#1
number: plural
except: screener, bouncer, chucker-out, commissionaire, door guard, doorman, fire watcher, hall porter, night porter
except: port watcher, portwatcher, ticket collector, ticket taker, halberdier
kind: person
sectors: COP
example: They spoke to the Kenyan sentries on Monday. => Kenyan sentries = KEN COP

[rolenoun.policeman]
synsets: lawman#1
except: bobby, tec, crossing guard, deskman, station keeper, hawkshaw, pointsman
kind: person
sectors: COP
example: They spoke to the Kenyan plainclothesman on Monday. => Kenyan plainclothesman = KEN COP

[rolenoun.spy]
synsets: spy#1, secret agent#1
except: agent provocateur, provocateur, codetalker, windtalker
kind: person
sectors: SPY
example: They spoke to the Kenyan counterspy on Monday. => Kenyan counterspy = KEN SPY


# Government.

[rolenoun.diplomat]
synsets: diplomat#1
except: persona grata
kind: person
sectors: GOV
example: They spoke to the Kenyan plenipotentiary on Monday. => Kenyan plenipotentiary = KEN GOV

[rolenoun.ruler]
synsets: ruler#1
except: tyrant, overlord, feudal lord, liege lord, seigneur, seignior, swayer, dynast
kind: person
sectors: GOV
example: They spoke to the Kenyan potentate on Monday. => Kenyan potentate = KEN GOV

[rolenoun.officeholder]
synsets: official#1, civil authority#1, governor#1
except: incumbent, lame duck, bean counter, enumerator, invalidator, macebearer, macer, paper-pusher, placeman, placeseeker
except: weigher, vote counter, licenser, notary, beadle, churchwarden, sacristan, verger, vestryman, vestrywoman, deacon
except: deaconess, presbyter, trustbuster, recruiting-sergeant, record-keeper, alcalde, doge, praetor, pretor, justiciar
except: stipendiary, sergeant at arms, serjeant-at-arms, assessor, elder
kind: person
sectors: GOV
example: They spoke to the Kenyan census taker on Monday. => Kenyan census taker = KEN GOV

[rolenoun.politician]
synsets: politician#2
except: campaigner#1, socialist#1, demagogue, demagog, rabble-rouser, noncandidate, party liner, political hack, ward-heeler, solon
except: revisionist, politico, pol
kind: person
sectors: GOV
example: They spoke to the Kenyan stateswoman on Monday. => Kenyan stateswoman = KEN GOV

[rolenoun.legislator]
synsets: legislator#1, assemblyman#1, assemblywoman#1
except: filibusterer, filibuster
kind: person
sectors: LEG
example: They spoke to the Kenyan backbencher on Monday. => Kenyan backbencher = KEN LEG

[rolenoun.party-nominee]
synsets: campaigner#1
except: spoiler, favorite son
kind: person
sectors: PTY
example: They spoke to the Kenyan running mate on Monday. => Kenyan running mate = KEN PTY


# Courts.

[rolenoun.court-officer]
synsets: judge#1, juror#1, bailiff#1
except: alcalde, doge, praetor, pretor, stipendiary
kind: person
sectors: JUD
example: They spoke to the Kenyan juror on Monday. => Kenyan juror = KEN JUD


# Economy.

[rolenoun.merchant]
synsets: businessperson#1, capitalist#2
except: owner, insider, monger, huckster, purveyor, peddler, pedlar, bean counter, moneymaker, moneygrubber, contrarian, depositor
except: controller, comptroller, transactor, licensee, brothel keeper, loan shark, usurer, drug peddler, black marketeer, sandboy
except: talent scout, syndic, amalgamator, barterer, concessioner, press lord, transmigrante, underseller, fishwife, profit taker
except: syndicator, cutler, capitalist, slop-seller, slopseller, schlockmeister, shlockmeister, jobber, arb, wildcatter, draper
except: bank clerk, booking clerk, underwriter, provisioner, hatter, hosier
kind: person
sectors: BUS
example: They spoke to the Kenyan stockbroker on Monday. => Kenyan stockbroker = KEN BUS
counter: The gun owners met on Monday. => gun owners = - BUS

[rolenoun.developer]
synsets: developer#1
below: no
kind: person
sectors: BUS
example: They spoke to the Kenyan developer on Monday. => Kenyan developer = KEN BUS

[rolenoun.firm]
synsets: business#1
except: partnership, copartnership, business concern, subway, subway system, metro, railroad, processor, elevated, elevated railroad
except: elevated railway, overhead railway, cable railway, cog railway, rack railway, scenic railway, railroad line, railway system
except: funicular, funicular railway, monorail, chute-the-chute, hypercoaster, argosy, large cap, bottler, shell entity
except: common carrier, trolley line, transit line
kind: org
sectors: BUS
example: The Kenyan dealership objected. => Kenyan dealership = KEN BUS
counter: The strategic partnership objected. => strategic partnership = - BUS


# Labour.

[rolenoun.worker]
synsets: workman#1, employee#1
except: cowboy, puncher, earner, clerk, breadwinner, double dipper, gofer, garnishee, hireling, itinerant, mover, mapper
except: pencil pusher, paper-pusher, penpusher, prospector, blaster, lacer, cropper, stacker, copyist, publican, collier, swaggie
except: coolie, cooly, peon, hewer, scrivener, sandwichman, forty-niner, plower, jobholder, rat-catcher, caller, fellah, pigman
except: housewrecker, bracero, coalman, buckaroo, buckeroo, almoner, toll collector
kind: person
sectors: LAB
example: They spoke to the Kenyan bartender on Monday. => Kenyan bartender = KEN LAB
example: They spoke to the Kenyan stevedore on Monday. => Kenyan stevedore = KEN LAB

[rolenoun.skilled-worker]
synsets: skilled worker#1
except: tracker, refiner, hunter, huntress, huntsman, duck hunter, deer hunter, journeyman, tinter, mender, styler, perfecter, minter
except: abbreviator, abridger, anthologist, bowdleriser, bowdlerizer, expurgator, indexer, tier, sea dog, old salt, navigator
except: falconer, pistoleer, armorer, armourer, moneyer, ploughwright, plowwright, darner, dyer, gilder, grease monkey, privateersman
except: coureur de bois, potter, roofer, roustabout, oceanaut, dogfighter, purser, animal stuffer, calligrapher, calligraphist
except: trapper, wrecker, trouble shooter, troubleshooter, utility man, smith, spinner, stringer, window dresser, transcriber
except: harpooneer, harpooner, wingman, redact, reviser, turtler, snarer, stippler, strafer, plaiter, renovator, stunt flier, funeral undertaker
kind: person
sectors: LAB
example: They spoke to the Kenyan carpenter on Monday. => Kenyan carpenter = KEN LAB

[rolenoun.engineer]
synsets: engineer#1
except: cyber-terrorist, locater, locator, technologist, coder
kind: person
sectors: LAB
example: They spoke to the Kenyan programmer on Monday. => Kenyan programmer = KEN LAB

[rolenoun.flight-attendant]
synsets: flight attendant#1, hospital attendant#1
kind: person
sectors: LAB
example: They spoke to the Kenyan flight attendant on Monday. => Kenyan flight attendant = KEN LAB

[rolenoun.farmer]
synsets: farmer#1, ranch hand#1, farmhand#1, herder#1
except: cowboy, puncher, buckaroo, buckeroo, sower, granger, grazier, husbandman, contadino, sodbuster
kind: person
sectors: AGR
example: They spoke to the Kenyan beekeeper on Monday. => Kenyan beekeeper = KEN AGR
counter: They spoke to the Kenyan cowboy on Monday. => Kenyan cowboy = KEN AGR


# Crime and violence.

[rolenoun.criminal]
synsets: criminal#1
except: traitor, traitress, treasonist, quisling, henchman, collaborator, collaborationist, thug, hoodlum, accessory, accessary
except: accessory after the fact, accessory before the fact, accessory during the fact, ghoul, graverobber, ripper, parolee
except: barnburner, padder, machinator, snatcher, stealer, seizer, despoiler, moll, gun moll, gangster's moll, stalker
except: highbinder, partner in crime, gaolbird, jail bird, jailbird, moon curser, moon-curser, plagiariser, plagiarist, plagiarizer
except: abetter, abettor, body snatcher, suborner, scofflaw, buccaneer, freebooter, sea rover, highwayman, footpad, yardie
kind: person
sectors: CRM
example: They spoke to the Kenyan racketeer on Monday. => Kenyan racketeer = KEN CRM
counter: He called his rivals traitors. => traitors = - CRM

[rolenoun.attacker]
synsets: attacker#1
except: bully#1, brute, avenger, retaliator, hooligan, rowdy, ruffian, roughneck, shedder, stoner, bludgeoner, moss-trooper
except: night rider, nightrider, raper, predator, yob, yobo, yobbo, lapidator, muscleman, plug-ugly, tough guy, bullyboy, despoiler
kind: person
sectors: UAF
follows: yes
example: They spoke to the Kenyan attacker on Monday. => Kenyan attacker = KEN UAF

[rolenoun.combatant]
synsets: combatant#1
below: no
number: plural
except: battler, scrapper, belligerent
kind: person
sectors: UAF
example: They spoke to the Kenyan combatants on Monday. => Kenyan combatants = KEN UAF

[rolenoun.insurgent]
synsets: insurgent#1, revolutionist#1, terrorist#1
except: subversive, subverter, dynamiter, dynamitist
kind: person
sectors: REB
example: They spoke to the Kenyan counterrevolutionaries on Monday. => Kenyan counterrevolutionaries = KEN REB

[rolenoun.guerrilla-force]
synsets: guerrilla force#1, mujahidin#1
kind: collective
sectors: REB
example: The Kenyan mujahedin left. => Kenyan mujahedin = KEN REB


# Learning and media.

[rolenoun.educator]
synsets: educator#1
except: instructor, private instructor, governess, pedagogue, pedagog, preceptor, dance master, dancing-master, schoolma'am
kind: person
sectors: EDU
example: They spoke to the Kenyan tutor on Monday. => Kenyan tutor = KEN EDU

[rolenoun.student]
synsets: student#1
except: senior, junior, educatee, underachiever, overachiever, nonachiever, fresher, catechumen, soph
kind: person
sectors: EDU
example: They spoke to the Kenyan postgraduate on Monday. => Kenyan postgraduate = KEN EDU

[rolenoun.scientist]
synsets: scientist#1, meteorologist#1, criminologist#1, philologist#1, musicologist#1, ethicist#1, historiographer#1
except: investigator, principal investigator, bug-hunter, experimenter, neologist, hypnotiser, hypnotist, hypnotizer, mesmerist
except: mesmerizer, butterfly collector, fieldworker, monetarist, bimetallist, synonymist, vivisectionist, radiologic technologist
except: boffin, fossilist
kind: person
sectors: EDU
example: They spoke to the Kenyan virologist on Monday. => Kenyan virologist = KEN EDU

[rolenoun.school]
synsets: educational institution#1
except: tech, alma mater, schola cantorum
kind: org
sectors: EDU
example: The Kenyan madrasa objected. => Kenyan madrasa = KEN EDU

[rolenoun.journalist]
synsets: journalist#1, broadcaster#1, newsreader#1, paparazzo#1
except: penman, agony aunt, disc jockey, disk jockey, d.j.
kind: person
sectors: JRN
example: They spoke to the Kenyan sportswriter on Monday. => Kenyan sportswriter = KEN JRN

[rolenoun.press-agency]
synsets: news agency#1
kind: org
sectors: JRN
example: The Kenyan wire service objected. => Kenyan wire service = KEN JRN


# Health and faith.

[rolenoun.health-professional]
synsets: health professional#1
except: intern, interne, extern, vet, veterinary, quack, shrink, diplomate, houseman, alienist, inoculator, sawbones, pill pusher
except: pill roller, bonesetter, amputator, abortionist, hygienist
kind: person
sectors: MED
example: They spoke to the Kenyan pediatrician on Monday. => Kenyan pediatrician = KEN MED
counter: They spoke to the Kenyan intern on Monday. => Kenyan intern = KEN MED

[rolenoun.hospital]
synsets: hospital#1, hospice#1
except: booby hatch, creche, cuckoo's nest, funny farm, loony bin, madhouse, nuthouse, pesthouse
kind: org
sectors: MED
example: The Kenyan sanatorium objected. => Kenyan sanatorium = KEN MED

[rolenoun.religious-person]
synsets: religious person#1
except: guru, goy, shegetz, celibate, acolyte, prior, primate, religious, novice, disciple, anointer, papist, penitent, stylite, oblate
except: numerologist, witch, diabolist, dominus, ordainer, gospeler, gospeller, absolver, sermoniser, sermonizer, begum, mystic
except: primitive, puritan, quietist, sacrificer, ascetic, exarch, theist, monotheist, polytheist, tritheist, pantheist
kind: person
sectors: REL
example: They spoke to the Kenyan parishioner on Monday. => Kenyan parishioner = KEN REL

[rolenoun.religious-order]
synsets: religion#2
except: cult, brethren
kind: collective
sectors: REL
example: The Kenyan sect left. => Kenyan sect = KEN REL


# Those who have left, and civil society.

[rolenoun.emigrant]
synsets: emigrant#1, refugee#1
except: outgoer
kind: person
sectors: REF
example: They spoke to the Kenyan emigrant on Monday. => Kenyan emigrant = KEN REF

[rolenoun.nonprofit]
synsets: nonprofit organization#1
kind: org
sectors: SOC
example: The Kenyan nonprofits objected. => Kenyan nonprofits = KEN SOC

[rolenoun.social-worker]
synsets: social worker#1
kind: person
sectors: SOC
example: They spoke to the Kenyan caseworker on Monday. => Kenyan caseworker = KEN SOC

[rolenoun.reformer]
synsets: reformer#1
except: dry, hippie, hippy, hipster, prohibitionist, meliorist, tree hugger, non-resistant, libber
kind: person
sectors: CVL
example: They spoke to the Kenyan conservationist on Monday. => Kenyan conservationist = KEN CVL

[rolenoun.advocate]
synsets: advocate#1
below: no
number: plural
except: exponent, proponent, advocator
kind: person
sectors: CVL
example: They spoke to the Kenyan advocates on Monday. => Kenyan advocates = KEN CVL
counter: They spoke to the Kenyan advocate on Monday. => Kenyan advocate = KEN CVL


# Civilians: relatives.

[rolenoun.relative]
synsets: relative#1
except: ancestor#1, descendant#1, babe, eldest, illegitimate, by-blow, bigamist, monogamist, polygamist, empty nester, army brat
except: quin, quad, sib, cuckold, wittol, better half, foundling, honeymooner, affine, offspring, progeny, kissing cousin, man-child
except: quintipara, benedick, agnate, enate, adopter, conjoined twin, kissing kin, twin, female offspring, male offspring
kind: person
sectors: CVL
example: They spoke to the Kenyan cousin on Monday. => Kenyan cousin = KEN CVL

[rolenoun.kinsman]
synsets: kinsman#1, father#1, husband#1, grandfather#1, grandson#1, boyfriend#1
except: daddy, grandpa, papa, pappa, gramps, hubby, pa, begetter, pater, pop, cuckold, wittol, benedick
kind: person
sectors: CVL
gender: male
example: They spoke to the Kenyan nephew on Monday. => Kenyan nephew = KEN CVL

[rolenoun.kinswoman]
synsets: kinswoman#1, mother#1, wife#1, grandmother#1, granddaughter#1, bride#1, girlfriend#1
except: mommy, mama, mamma, momma, sis, missis, missus, supermom, gran, grannie, granny, ma, mater, matron, ux., uxor, puerpera, primipara, quadripara, quintipara
kind: person
sectors: CVL
gender: female
example: They spoke to the Kenyan niece on Monday. => Kenyan niece = KEN CVL

[rolenoun.grandparent]
synsets: grandparent#1, stepparent#1
kind: person
sectors: CVL
example: They spoke to the Kenyan grandparents on Monday. => Kenyan grandparents = KEN CVL


# Civilians: others.

[rolenoun.resident]
synsets: resident#1, islander#1, compatriot#1, suburbanite#1, westerner#1
except: outlier, colonial, sojourner, occupier, townee, landman
kind: person
sectors: CVL
example: They spoke to the Kenyan islander on Monday. => Kenyan islander = KEN CVL

[rolenoun.payer]
synsets: taxpayer#1, tenant#1, landowner#1, pensioner#1, retiree#1, borrower#1, lessee#1
except: abutter, laird, freeholder, emeritus, freeloader
kind: person
sectors: CVL
example: They spoke to the Kenyan taxpayer on Monday. => Kenyan taxpayer = KEN CVL

[rolenoun.user]
synsets: user#1, applicant#1, spectator#1, hearer#1, foreigner#1, orphan#1, dweller#1, celebrity#1
below: no
except: consumer, habitant, occupant, alien
kind: person
sectors: CVL
example: They spoke to the Kenyan spectators on Monday. => Kenyan spectators = KEN CVL

[rolenoun.customer]
synsets: customer#1
except: patron, buyer, regular, frequenter, habitue, expender, disburser, emptor, taker, shopaholic, client, bargain hunter
kind: person
sectors: CVL
example: They spoke to the Kenyan purchaser on Monday. => Kenyan purchaser = KEN CVL

[rolenoun.child]
synsets: juvenile#1, child#1
except: picaninny, piccaninny, pickaninny, silly, scamp, holy terror, little terror, tiddler, mod, gamin, guttersnipe, hobbledehoy
except: young buck, younker, child prodigy, infant prodigy, tatterdemalion, bairn, bambino, pachuco, juvenile, punk, punk rocker
kind: person
sectors: CVL
example: They spoke to the Kenyan preschooler on Monday. => Kenyan preschooler = KEN CVL

[rolenoun.prisoner]
synsets: prisoner#1
except: trusty, lifer
kind: person
sectors: CVL
example: They spoke to the Kenyan internee on Monday. => Kenyan internee = KEN CVL

[rolenoun.patient]
synsets: patient#1
except: index case, analysand, alexic, hypochondriac, hypertensive, hypotensive, arthritic
kind: person
sectors: CVL
example: They spoke to the Kenyan outpatient on Monday. => Kenyan outpatient = KEN CVL

[rolenoun.litigant]
synsets: litigant#1
except: prevailing party
kind: person
sectors: CVL
example: They spoke to the Kenyan plaintiff on Monday. => Kenyan plaintiff = KEN CVL

[rolenoun.wayfarer]
synsets: pedestrian#1, pedaler#1, tourist#1, driver#1
except: pivot, stomper, strider, limper, hobbler, ambler, saunterer, staggerer, swaggerer, totterer, tramper, trudger, waddler
except: nondriver, parader, jaywalker, road hog, roadhog, speed demon, pedaler, pedaller, passer, kerb crawler, tailgater, biker
kind: person
sectors: CVL
example: They spoke to the Kenyan cyclist on Monday. => Kenyan cyclist = KEN CVL

[rolenoun.artist]
synsets: artist#1, performer#1, entertainer#1, writer#1
except: conductor, old master, stylist, classicist, modernist, symbolist, colorist, ornamentalist, etcher, dauber, constructivist
except: maestro, portrayer, lensman, heartthrob, headliner, scene-stealer, upstager, clown, jester, motley fool, merry andrew
except: barytone, comic, harper, piper, diva, syncopator, ham, wag, understudy, minstrel, spear carrier, walk-on, histrion
except: escapologist, fire walker, executant, distortionist, genre painter, humorist, humourist, ironist, punster, ridiculer, pleaser
except: bombshell, jokester, ringmaster, harlequin, reenactor, penman, drafter, abstracter, abstractor, alliterator, word-painter
except: wordmonger, wordsmith, literary hack, paragrapher, polemicist, polemist, neologist, speechwriter, baton twirler, twirler
except: rhymer, rhymester, elegist, impressionist, expressionist, surrealist, limner, starlet, stripteaser, ecdysiast, exotic dancer
except: agony aunt, magician, snake charmer, prestidigitator, principal, mummer, yodeller, star, rock star, television star, cummings
kind: person
sectors: CVL
example: They spoke to the Kenyan playwright on Monday. => Kenyan playwright = KEN CVL
example: They spoke to the Kenyan pianist on Monday. => Kenyan pianist = KEN CVL
counter: The rising stars met on Monday. => rising stars = - CVL

[rolenoun.athlete]
synsets: athlete#1, golfer#1
except: pitcher, catcher, hitter, slugger, pro, batter, leaper, lifter, hurler, vaulter, tackler, bunter, whiffer, winger, kicker
except: southpaw, left hander, left-hander, lefthander, right-hander, free agent, back, end, forward, bench warmer, bush leaguer
except: ball hawk, cager, semipro, sledder, letterman, contortionist, second-stringer, pinch hitter, skinny-dipper, road runner
except: screwballer, football hero, big leaguer, major leaguer, minor leaguer, little leaguer, funambulist, ropedancer, ropewalker
except: tightrope walker, switch-hitter, acrobat, aerialist
kind: person
sectors: CVL
example: They spoke to the Kenyan gymnast on Monday. => Kenyan gymnast = KEN CVL


# Private houses: what they do is not what their state does.

[rolenoun.house]
synsets: brewery#1, bakery#1, publisher#1, insurance company#1, distillery#1, winery#1, film company#1, record company#1
synsets: food company#1, dealership#1, chain store#1
except: insurance underwriter
kind: org
sectors: BUS
example: The Kenyan brewery objected. => Kenyan brewery = KEN BUS
example: A Portuguese bakery closed its doors. => Portuguese bakery = PRT BUS

[rolenoun.ensemble]
synsets: musical organization#1, museum#1, opera company#1, ballet company#1
except: band, trio, quartet, quintet, duo, duet, chorus, combo, military band
kind: org
sectors: CVL
example: The Kenyan orchestra left. => Kenyan orchestra = KEN CVL
example: A Norwegian choir sang on Monday. => Norwegian choir = NOR CVL
