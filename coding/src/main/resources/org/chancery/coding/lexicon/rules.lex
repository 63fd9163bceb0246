# ---- time: how time expressions are read (coding.time). The grammar is code; these entries
# describe it. An example is a sentence of a report filed on Saturday 15 February 2025, and the dates
# that it gives, in text order; "-" where it gives none.

[time.date]
class: org.chancery.coding.time.CalendarGrammar
about: A full date. The year may come from a date that is coordinated with it.
example: The accord was signed on 3 March 2024. => 2024-03-03
counter: The accord was signed on 03/04/2024. => 2024-04-03

[time.yearless]
class: org.chancery.coding.time.CalendarGrammar
about: A day without its year, or without its month: the nearest one on the side of the report's day that the tense says.
example: The envoy left Cairo on December 28. => 2024-12-28
example: The envoy will leave Cairo on December 28. => 2025-12-28

[time.month]
class: org.chancery.coding.time.CalendarGrammar
about: A month: as a day is only known to lie in it, the month is the date.
example: The duty was imposed last July. => 2024-07
example: The two sides will meet again in March. => 2025-03

[time.year]
class: org.chancery.coding.time.CalendarGrammar
about: A year after a preposition or before the name of what took place in it.
example: Relations were severed in 2011. => 2011
counter: The base houses 2000 troops. => 2000

[time.weekday]
class: org.chancery.coding.time.RelativeGrammar
about: The nearest such day before or after the report's, the day itself included, by tense.
example: The two ministers met on Friday. => 2025-02-14
example: The two ministers will meet on Friday. => 2025-02-21

[time.today]
class: org.chancery.coding.time.RelativeGrammar
about: Words for the report's own day and its neighbours.
example: The vice president received her yesterday. => 2025-02-14

[time.same-day]
class: org.chancery.coding.time.RelativeGrammar
about: Days, weeks, months and years counted from the last day, month or year that the text spoke of.
example: On 3 February the envoy arrived. He left the following day. => 2025-02-03; 2025-02-04
example: The treaty was signed in May 2019. It was ratified a year later. => 2019-05; 2020
example: The envoy arrived on 3 February. He left two weeks later. => 2025-02-03; 2025-02-17
counter: They left the city the week after the vote. => 2025-02

[time.period]
class: org.chancery.coding.time.RelativeGrammar
about: A week, month or year that lies so near; a day in a week is known by the month of that week.
example: The president will visit Oslo next month. => 2025-03

[time.ago]
class: org.chancery.coding.time.RelativeGrammar
about: So many days, weeks, months or years ago, as precise as the unit.
example: The envoys met three days ago. => 2025-02-12

[time.reach]
class: org.chancery.coding.time.RelativeGrammar
about: From the report's day so far back or ahead.
example: Trade has grown over the past two years. => 2023-02-15/2025-02-15

[time.ahead]
class: org.chancery.coding.time.RelativeGrammar
about: In so many days, where the clause speaks of what is to come; else it lasts so long.
example: The delegation will return in three days. => 2025-02-18
counter: The army took the town in three days. => 2025-02-18

[time.range]
class: org.chancery.coding.time.CalendarGrammar
about: From one date to another; each end completes the other.
example: He paid a visit to Peru from 3 to 5 February. => 2025-02-03/2025-02-05

[time.sudden]
class: org.chancery.coding.time.Directions
about: What nobody announces: a day or month that tells one of these from others is past, whatever the tense around it.
words: attack, assault, massacre, strike, airstrike, bombing, shooting, shelling, killing, assassination, murder, coup, earthquake, quake, flood, cyclone, hurricane, typhoon, explosion, blast, crash, collapse, fire, uprising, riot, clash, ambush, raid, kidnapping, abduction, invasion, incursion, death
example: Kenya will mourn the victims of the December 4 attack. => 2024-12-04
counter: Kenya will mourn the victims on December 4. => 2024-12-04

[time.scheduled]
class: org.chancery.coding.time.Directions
about: What stands in calendars: where a past clause speaks of one of these in passing, its month is the nearest one, before or after the report.
words: summit, election, poll, vote, referendum, runoff, conference, meeting, forum, dialogue, session, assembly, talk, visit, trip, round, gathering, congress, celebration, ceremony, inauguration, deadline, exercise
example: The two ministers spoke of their hopes for the summit in July. => 2025-07
counter: The two ministers attended the summit in July. => 2025-07

[time.part]
class: org.chancery.coding.time.PartsOfYear
about: Halves, quarters and so many months of a calendar year, as its months; a season as its year, since its months depend on the hemisphere.
example: Exports to Chile rose in the first half of 2024. => 2024-01/2024-06
example: The two states resumed talks in the last quarter of last year. => 2024-10/2024-12
example: The queen will visit Oslo this summer. => 2025
counter: The grant was paid in the second quarter of fiscal 2024. => 2024-04/2024-06

[time.moving]
class: org.chancery.coding.time.Moves
about: Under these words "from" and "to" are the date before and the date after, no stretch of time, and neither is dated by their tense.
words: postpone, reschedule, move, shift, delay, defer, change, push, bring, advance, put, adjourn
example: The election was postponed from March 3 to April 7. => 2025-03-03; 2025-04-07
counter: The fair in Accra lasted from March 3 to April 7. => 2025-03-03; 2025-04-07

[time.planned]
class: org.chancery.coding.time.Directions
about: Words for what is planned: a date that hangs on them lies ahead.
words: schedule, plan, expect, set, slate, due, propose, upcoming, forthcoming, tentative, tentatively, arrange, likely
example: Talks are scheduled for Monday. => 2025-02-17

[time.planning]
class: org.chancery.coding.time.Directions
about: An infinitive under these words tells of what lies ahead.
words: agree, plan, expect, set, schedule, intend, hope, want, due, promise, pledge, vow, decide, invite, offer, prepare, propose, ask, urge, aim, likely, ready, seek, order, tell, slate, call, commit, like, vote, instruct, direct, threaten
example: The two sides agreed to meet on Thursday. => 2025-02-20
counter: The two sides managed to meet on Thursday. => 2025-02-20

# ------------------------------------------------------------------------------------------------
# Events: what becomes of an event under a shift. "becomes: TYPE[/mode] NEW-TYPE MODE CAMEO", "same"
# where the type stays.

[event.shift.commit]
class: org.chancery.coding.event.ShiftTable
shift: commit
becomes: CONSULT AGREE - 036
becomes: SUPPORT AGREE - 030
becomes: COOPERATE AGREE - 031
becomes: AID AGREE - 033
becomes: AGREE AGREE - 030
becomes: RETREAT/release AGREE - 0353
becomes: RETREAT/ceasefire AGREE - 0356
becomes: RETREAT/withdraw AGREE - 0356
becomes: RETREAT/disarm AGREE - 0356
becomes: RETREAT/access AGREE - 0355
becomes: RETREAT/resign AGREE - 0341
becomes: RETREAT AGREE - 035
becomes: CONCEDE AGREE - 035
becomes: ASSAULT THREATEN violence 138
becomes: PROTEST THREATEN - 133
becomes: COERCE THREATEN restrict 132
becomes: SANCTION THREATEN restrict 131
becomes: REJECT same
becomes: REQUEST same
becomes: ACCUSE same
becomes: THREATEN same
becomes: MOBILIZE AGREE - 0334
example: Peru offered to negotiate with Chile. => AGREE Peru > Chile

[event.shift.promise]
class: org.chancery.coding.event.ShiftTable
shift: promise
becomes: CONSULT AGREE - 036
becomes: SUPPORT same
becomes: COOPERATE AGREE - 031
becomes: AID AGREE - 033
becomes: AGREE AGREE - 030
becomes: RETREAT/release CONCEDE - 0841
becomes: RETREAT/ceasefire CONCEDE - 0871
becomes: RETREAT/withdraw CONCEDE - 0874
becomes: RETREAT/disarm CONCEDE - 0873
becomes: RETREAT/access CONCEDE - 086
becomes: RETREAT/resign CONCEDE - 0831
becomes: RETREAT CONCEDE - 087
becomes: CONCEDE CONCEDE - 080
becomes: ASSAULT THREATEN violence 138
becomes: PROTEST THREATEN - 133
becomes: COERCE/arrest THREATEN arrest 132
becomes: COERCE/curfew THREATEN restrict 1323
becomes: COERCE/martial-law THREATEN restrict 1324
becomes: COERCE THREATEN restrict 132
becomes: SANCTION/expel THREATEN expel 1313
becomes: SANCTION THREATEN restrict 131
becomes: MOBILIZE THREATEN violence 138
becomes: REJECT same
becomes: REQUEST same
becomes: ACCUSE same
becomes: THREATEN same
example: Peru promised to release the prisoners. => CONCEDE Peru > prisoners

[event.shift.will]
class: org.chancery.coding.event.ShiftTable
shift: will
becomes: CONSULT AGREE - 036
becomes: SUPPORT AGREE - 030
becomes: COOPERATE AGREE - 031
becomes: AID AGREE - 033
becomes: RETREAT/release CONCEDE - 0841
becomes: RETREAT/ceasefire CONCEDE - 0871
becomes: RETREAT/withdraw CONCEDE - 0874
becomes: RETREAT/disarm CONCEDE - 0873
becomes: RETREAT/access CONCEDE - 086
becomes: RETREAT/resign CONCEDE - 0831
becomes: RETREAT CONCEDE - 087
becomes: CONCEDE CONCEDE - 080
becomes: ASSAULT THREATEN violence 138
becomes: PROTEST THREATEN - 133
example: Peru will meet Chile. => AGREE Peru + Chile

[event.shift.plan]
class: org.chancery.coding.event.ShiftTable
shift: plan
becomes: CONSULT AGREE - 036
becomes: SUPPORT AGREE - 030
becomes: COOPERATE AGREE - 031
becomes: AID AGREE - 033
becomes: AGREE AGREE - 030
becomes: RETREAT/release CONCEDE - 0841
becomes: RETREAT/ceasefire CONCEDE - 0871
becomes: RETREAT/withdraw CONCEDE - 0874
becomes: RETREAT/disarm CONCEDE - 0873
becomes: RETREAT/access CONCEDE - 086
becomes: RETREAT/resign CONCEDE - 0831
becomes: RETREAT CONCEDE - 087
becomes: CONCEDE CONCEDE - 080
becomes: REJECT same
becomes: ASSAULT THREATEN violence 138
becomes: PROTEST same
becomes: COERCE same
becomes: SANCTION same
becomes: MOBILIZE same
becomes: ACCUSE same
example: Peru plans to expel Chile's ambassador. => SANCTION/expel Peru > Chile future
example: Peru plans to send aid to Chile. => AGREE Peru > Chile

[event.shift.refuse]
class: org.chancery.coding.event.ShiftTable
shift: refuse
becomes: CONSULT REJECT meet 125
becomes: SUPPORT REJECT change 120
becomes: AGREE REJECT change 120
becomes: COOPERATE REJECT assist 121
becomes: AID REJECT assist 122
becomes: RETREAT/release REJECT yield 1243
becomes: RETREAT/ceasefire REJECT yield 1246
becomes: RETREAT/withdraw REJECT yield 1246
becomes: RETREAT/disarm REJECT yield 1246
becomes: RETREAT/access REJECT yield 1245
becomes: RETREAT/resign REJECT yield 1231
becomes: RETREAT REJECT yield 124
becomes: CONCEDE REJECT yield 124
becomes: ASSAULT AGREE - 0356
becomes: REQUEST REJECT change 123
becomes: REJECT AGREE - 030
becomes: ACCUSE REJECT change 120
becomes: SANCTION REJECT change 120
becomes: COERCE REJECT change 120
becomes: MOBILIZE REJECT change 120
example: Peru refused to send aid to Chile. => REJECT/assist Peru > Chile
example: Peru refused to release the prisoners. => REJECT/yield Peru > prisoners

[event.shift.request]
class: org.chancery.coding.event.ShiftTable
shift: request
becomes: CONSULT REQUEST meet 026
becomes: AGREE REQUEST change 020
becomes: SUPPORT REQUEST change 022
becomes: COOPERATE REQUEST assist 021
becomes: AID REQUEST assist 023
becomes: RETREAT/release REQUEST yield 0253
becomes: RETREAT/ceasefire REQUEST yield 0256
becomes: RETREAT/withdraw REQUEST yield 0256
becomes: RETREAT/disarm REQUEST yield 0256
becomes: RETREAT/access REQUEST yield 0255
becomes: RETREAT/resign REQUEST yield 0241
becomes: RETREAT REQUEST yield 025
becomes: CONCEDE REQUEST yield 025
becomes: ASSAULT REQUEST change 020
becomes: COERCE REQUEST change 020
becomes: SANCTION REQUEST change 020
becomes: REJECT REQUEST change 020
becomes: REQUEST REQUEST change 020
becomes: ACCUSE REQUEST change 020
becomes: MOBILIZE REQUEST change 020
becomes: THREATEN REQUEST change 020
becomes: PROTEST REQUEST change 020
example: Peru called on Chile to release the prisoners. => REQUEST/yield Peru > Chile

[event.shift.demand]
class: org.chancery.coding.event.ShiftTable
shift: demand
becomes: CONSULT REQUEST meet 106
becomes: AGREE REQUEST change 100
becomes: SUPPORT REQUEST change 102
becomes: COOPERATE REQUEST assist 101
becomes: AID REQUEST assist 103
becomes: RETREAT/release REQUEST yield 1053
becomes: RETREAT/ceasefire REQUEST yield 1056
becomes: RETREAT/withdraw REQUEST yield 1056
becomes: RETREAT/disarm REQUEST yield 1056
becomes: RETREAT/access REQUEST yield 1055
becomes: RETREAT/resign REQUEST yield 1041
becomes: RETREAT REQUEST yield 105
becomes: CONCEDE REQUEST yield 105
becomes: ASSAULT REQUEST change 100
becomes: COERCE REQUEST change 100
becomes: SANCTION REQUEST change 100
becomes: REJECT REQUEST change 100
becomes: REQUEST REQUEST change 100
becomes: ACCUSE REQUEST change 100
becomes: MOBILIZE REQUEST change 100
becomes: THREATEN REQUEST change 100
becomes: PROTEST REQUEST change 100
example: Peru demanded that Chile release the prisoners. => REQUEST/yield Peru > Chile

[event.shift.hope]
class: org.chancery.coding.event.ShiftTable
shift: hope
becomes: CONSULT REQUEST meet 026
becomes: AGREE REQUEST change 020
becomes: SUPPORT REQUEST change 022
becomes: COOPERATE REQUEST assist 021
becomes: AID REQUEST assist 023
becomes: RETREAT/release REQUEST yield 0253
becomes: RETREAT/ceasefire REQUEST yield 0256
becomes: RETREAT/withdraw REQUEST yield 0256
becomes: RETREAT/disarm REQUEST yield 0256
becomes: RETREAT/access REQUEST yield 0255
becomes: RETREAT/resign REQUEST yield 0241
becomes: RETREAT REQUEST yield 025
becomes: CONCEDE REQUEST yield 025
becomes: REJECT REQUEST change 020
example: Peru hopes that Chile will release the prisoners. => REQUEST/yield Peru > Chile

[event.shift.threaten]
class: org.chancery.coding.event.ShiftTable
shift: threaten
becomes: ASSAULT THREATEN violence 138
becomes: MOBILIZE THREATEN violence 138
becomes: COERCE/arrest THREATEN arrest 132
becomes: COERCE/curfew THREATEN restrict 1323
becomes: COERCE/martial-law THREATEN restrict 1324
becomes: COERCE THREATEN restrict 132
becomes: SANCTION/expel THREATEN expel 1313
becomes: SANCTION THREATEN restrict 131
becomes: RETREAT THREATEN relations 130
becomes: REJECT THREATEN relations 134
becomes: PROTEST THREATEN - 133
becomes: CONSULT THREATEN - 130
becomes: CONCEDE THREATEN - 130
becomes: AGREE THREATEN - 130
becomes: AID THREATEN - 130
becomes: COOPERATE THREATEN - 130
becomes: SUPPORT THREATEN - 130
becomes: THREATEN same
becomes: ACCUSE THREATEN - 130
becomes: REQUEST THREATEN - 130
example: Peru threatened to cancel talks with Chile. => THREATEN/relations Peru > Chile
example: Peru threatened to expel Chile's ambassador. => THREATEN/expel Peru > Chile

[event.shift.fail]
class: org.chancery.coding.event.ShiftTable
shift: fail
becomes: SUPPORT REJECT change 120
becomes: AGREE REJECT change 120
example: Peru and Chile failed to reach an agreement. => REJECT/change Peru + Chile

[event.shift.accuse]
class: org.chancery.coding.event.ShiftTable
shift: accuse
example: Peru accused Chile of attacking Bolivia. => ACCUSE/allege Peru > Chile

# Events that statements make by their act, where no frame codes one of the type.

[event.act.accuse]
class: org.chancery.coding.event.SpokenEvents
spoken: accuse
type: ACCUSE
mode: allege
cameo: 112
example: Peru says that Chile is colluding with smugglers. => ACCUSE/allege Peru > Chile

[event.act.criticize]
class: org.chancery.coding.event.SpokenEvents
spoken: criticize
type: ACCUSE
mode: disapprove
cameo: 111
example: Peru called Chile's plan "a farce". => ACCUSE/disapprove Peru > Chile

[event.act.request]
class: org.chancery.coding.event.SpokenEvents
spoken: request, propose
type: REQUEST
mode: change
cameo: 020
example: Peru suggested that Chile wait. => REQUEST Peru > Chile

[event.act.hope]
class: org.chancery.coding.event.SpokenEvents
about: Only where the hope is that somebody else, who is named, will do something.
spoken: hope
type: REQUEST
mode: change
cameo: 020
example: Peru hopes that Chile will think again. => REQUEST/change Peru > Chile
counter: Peru hopes that the rain will reach Chile. => REQUEST

[event.act.demand]
class: org.chancery.coding.event.SpokenEvents
spoken: demand
type: REQUEST
mode: change
cameo: 100
example: Peru insists that Chile leave the islands. => REQUEST/change Peru > Chile

[event.act.praise]
class: org.chancery.coding.event.SpokenEvents
spoken: praise, thank, congratulate, recognize
type: SUPPORT
cameo: 051
example: "Bolivia is a model for all of us," the Peruvian government said. => SUPPORT Peru > Bolivia

[event.act.refuse]
class: org.chancery.coding.event.SpokenEvents
spoken: refuse
type: REJECT
mode: change
cameo: 120
example: Peru said it would not be lectured by Chile. => REJECT Peru > Chile

[event.act.threaten]
class: org.chancery.coding.event.SpokenEvents
spoken: threaten
type: THREATEN
cameo: 130
example: Peru said that an answer to Chile would not be long in coming. => THREATEN Peru > Chile

[event.act.pledge]
class: org.chancery.coding.event.SpokenEvents
spoken: pledge, offer, agree
type: AGREE
cameo: 030
example: Peru told Chile that it would keep its word. => AGREE Peru > Chile

[event.act.apologize]
class: org.chancery.coding.event.SpokenEvents
spoken: apologize
type: CONCEDE
cameo: 055
example: Peru told Chile that it was sorry for the incident. => CONCEDE Peru > Chile actual

# What frames match that is no political event: by who or what does it, to what, and where it is told.

[event.none.nature]
class: org.chancery.coding.event.Uneventful
about: What weather, ground, disease, animals and plants do is nobody's act, whatever the verb.
words: storm, hurricane, cyclone, typhoon, tornado, thunderstorm, sandstorm, blizzard, rain, rainfall, downpour, snow, snowfall, hail, wind, gale, lightning, frost, ice, fog, heat, heatwave, heat wave, cold wave, cold snap, drought, flood, flooding, floodwater, tide, tsunami, earthquake, quake, tremor, aftershock, landslide, mudslide, avalanche, eruption, volcano, lava, wildfire, bushfire, forest fire, flame, smoke, virus, bacterium, bacteria, disease, illness, infection, epidemic, pandemic, outbreak, fever, malaria, cholera, measles, ebola, flu, influenza, pneumonia, cancer, tumor, tumour, parasite, fungus, mosquito, insect, locust, beetle, wasp, bee, ant, caterpillar, pest, weed, bear, wolf, lion, tiger, leopard, elephant, hippo, buffalo, crocodile, alligator, snake, shark, whale, orca, dog, cat, fox, boar, horse, bull, bird, gull, monkey, ape, rat, mouse, rabbit, deer, jellyfish, spider, scorpion
example: Floods in Chile killed ten people. => -
example: A wolf attacked a shepherd in Peru. => -
example: Storm Bruno struck Peru. => -
counter: Rebels attacked a shepherd in Peru. => -

[event.none.accident]
class: org.chancery.coding.event.Uneventful
about: Vehicles that kill of themselves, and what collides, sinks or leaks, are accidents.
words: train, tram, bus, coach, car, lorry, truck, minibus, van, motorcycle, ferry, boat, collision, crash, derailment, accident, gas explosion, mine explosion, boiler explosion, stampede, blackout
example: A bus killed two pedestrians in Peru. => -
example: A gas explosion killed three cooks in Peru. => -
counter: A car bomb killed three soldiers in Peru. => -

[event.none.patient]
class: org.chancery.coding.event.Uneventful
about: Illness, plants, prices and scores are not harmed by anybody's force.
words: illness, disease, cancer, cold, infection, virus, flu, fever, pain, depression, addiction, obesity, hunger, fatigue, blaze, flame, wildfire, crop, harvest, olive, vine, wheat, rice, plant, weed, egg, dough, cream, butter, price, share, stock, sale, profit, earnings, demand, currency, goal, net, ball, puck, stump, wicket, record, time, cell, bacterium, tumor, tumour, pest
example: Peru's firemen fought a blaze near the border with Chile. => -
counter: Peru's army fought rebels near the border with Chile. => -

[event.none.sport]
class: org.chancery.coding.event.Uneventful
about: Where a sentence speaks of play, states and teams beat, strike and attack one another in play: one of "words" tells it, or two of "some". Officials, armies and the police are never at play.
words: goalkeeper, striker, midfielder, batsman, batter, wicket, umpire, playoff, semifinal, semi-final, quarterfinal, quarter-final, quarterback, touchdown, halftime, half-time, innings, extra time, penalty shootout, marathon, grand prix, relay
some: match, game, goal, cup, coach, league, tournament, championship, medal, squad, final, trophy, lap, ball, referee, team, player, season, title, fixture, opponent, champion, athlete, cyclist, runner, sprinter, captain, victory, win, half, defence, penalty, race
example: Peru beat Chile in the final of the tournament. => -
counter: Peru's police beat supporters of Chile's team after the match. => -

[event.none.fiction]
class: org.chancery.coding.event.Uneventful
about: What is told as the matter of a book, a play or a film did not happen.
words: novel, film, movie, play, opera, drama, thriller, episode, sequel, comedy, musical, poem, ballad, legend, myth, fairy tale, video game
example: In the film, a soldier of Peru kills a soldier of Chile. => -

[event.casualties]
class: org.chancery.coding.event.CasualtyFinder
about: The numbers on those who are killed, injured, arrested in the event, and on those who take part. "At least 20", "more than 20", "20 to 30" are lower bounds; so are plurals, of two: "dozens" 24, "hundreds" 200, "tens of thousands" 20000. "About 20" is 20; "up to 20", "several" and "no one" are no numbers.
example: Rebels killed two soldiers and a child in Kenya. => ASSAULT Rebels > soldiers {dead 3}
example: Rebels shelled the army, and more than 20 soldiers were wounded. => ASSAULT Rebels > army {injured 20+}
counter: Rebels killed up to 20 soldiers in Kenya. => ASSAULT Rebels > soldiers {dead 20}

[event.generalised]
class: org.chancery.coding.lexicon.DerivedTriggers
about: No frame lists the trigger; by WordNet its usual meaning is that of several of the frame's own words.
example: Peru reproached Chile. => ACCUSE Peru > Chile

[event.decision]
class: org.chancery.coding.event.Chooser
about: Which of the frames that fit at a word is meant, and whether the whole is an event to record, a logistic regression decides (events.weights), from the frame, its place in the sentence, its parties and what stands beside it. The surest event of a sentence stands first.
example: Peru attacked Chile. => ASSAULT Peru > Chile

[event.decision.parties]
class: org.chancery.coding.event.PartyChooser
about: The places of the frame hold nobody, and no subject says who did it. Another mention of the sentence is so likely, or so much likelier than the one that the rules have found farther off, that it takes the part (a logistic regression, parties.weights).
example: Peru attacked Chile. => ASSAULT Peru > Chile

[event.status]
class: org.chancery.coding.event.StatusFinder
example: Peru may release the prisoners. => RETREAT/release Peru > prisoners hypothetical

[event.ground]
class: org.chancery.coding.event.Grounds
about: A town, district or region that the report names as a place only becomes an actor where something is done to it.
example: Rebels shelled a market in the district of Tumbaya. => ASSAULT Rebels > Tumbaya

# ---- place: how places are read (coding.place). An example's coding is the places that it names, each
# with its country, in text order; "-" for a place in no known country, "none" for no place.

[place.named]
class: org.chancery.coding.place.PlaceReader
about: A name of the gazetteer, of a country or of places.lex, where the analysis takes it for a place or a preposition of place goes before. Of several places of one name: where the words beside it put it, else what the report speaks of (countries, peoples, regions, cities of one country, its own dateline), capitals, then population. A city of a longer name is known by the first part of it.
example: Lebanon's army closed the road in Tripoli. => Tripoli LBN
example: Libyan factions met in Tripoli. => Tripoli LBY
example: The Lebanese minister left the Libyan port city of Tripoli. => Tripoli LBY
example: Cuban teachers marched in Santiago de Cuba. => Santiago de Cuba CUB
example: Sri Lankan envoys met Costa Rican farmers in San José. => San José CRI
example: The Ecuadorian judge met Bolivian police in Santa Cruz. => Santa Cruz BOL
counter: Michael Jordan spoke. => Jordan JOR

[place.nested]
class: org.chancery.coding.place.PlaceReader
about: A name and, after a comma, the state or country in which it lies.
example: The envoys met in Paris, Texas. => Paris USA

[place.venue]
class: org.chancery.coding.place.PlaceReader
about: A name whose last word is a kind of house or ground, after a preposition of place. It lies in the place named beside it, or else in the country of the dateline.
words: guesthouse, palace, house, hotel, office, embassy, consulate, airport, center, centre, hall, base, castle, residence, headquarters, temple, square, stadium, university, museum, resort, club, cathedral, church, mosque, monastery, crossing, villa, mansion, ranch, barracks, port, lodge, building, complex, chancellery, pavilion, fort, arena, parliament, ministry, compound
example: The envoys met at the Grand Cypress Hotel in Oslo. => Grand Cypress Hotel NOR; Oslo NOR
example: The envoys met at the Zephyr Building in Lima. => Zephyr Building PER; Lima PER

[place.unknown]
class: org.chancery.coding.place.PlaceReader
about: A name that the analysis takes for a place and the gazetteer does not have, after a preposition of place: its country stays unknown.
example: Clashes broke out near Qarabulaq Heights. => Qarabulaq Heights -

[place.here]
class: org.chancery.coding.place.PlaceReader
about: The adverb "here" is the dateline's place.
example: The envoys met here. => none

# ---- Actors: what the code decides about names, descriptions and pronouns --------------------------------------------------
# Examples: SENTENCES => WORDS ~ WORDS (the two mention one actor) or WORDS = CODE SECTORS (as in states.lex).

[actor.name]
class: org.chancery.coding.actor.Casting
about: A run of capitalised words that the name model calls a person, or that follows a title, is a person's name.
example: Peruvian Foreign Minister Ana Quispe left. => Peruvian Foreign Minister Ana Quispe = PER GOV

[actor.name-part]
class: org.chancery.coding.actor.Casting
about: Part of a name, with or without title or honorific, means the person whose full name it fits best, the latest where several fit; persons of two states are never one.
example: Peruvian Foreign Minister Ana Quispe arrived in Oslo. Quispe said the talks went well. => Peruvian Foreign Minister Ana Quispe ~ Quispe

[actor.named-body]
class: org.chancery.coding.actor.Casting
about: A capitalised name that ends in or holds a word for an institution, or that the name model calls an organization, is an organization.
example: The Kestrel Relief Agency opened an office in Lima. => Kestrel Relief Agency = - SOC

[actor.apposition]
class: org.chancery.coding.actor.Casting
about: A description beside a name, set off by commas, brackets or "who is", is of the same person.
example: Chile's defence minister, Pedro Olmos, resigned. => Chile's defence minister ~ Pedro Olmos

[actor.description]
class: org.chancery.coding.actor.Casting
about: A definite description takes up the latest person or body whose office or role it names and whose state it does not contradict.
example: Chilean Defence Minister Pedro Olmos met reporters in Lima. The minister said he would resign. => Chilean Defence Minister Pedro Olmos ~ The minister

[actor.acronym]
class: org.chancery.coding.actor.Cast
about: An acronym in brackets after a name stands for it from then on.
example: The Andean Rural Bank (ARB) lent money to Peru. The ARB said the loan was safe. => Andean Rural Bank (ARB) ~ ARB

[actor.pronoun-person]
class: org.chancery.coding.actor.Pronouns
about: "He" and "she" stand for the subject of the nearest clause before them that agrees in gender as far as it is known; in earlier sentences the subject of the main clause first. Inside quotations they are left alone.
example: Peruvian Foreign Minister Ana Quispe met Chilean Defence Minister Pedro Olmos. She thanked Chile. => Peruvian Foreign Minister Ana Quispe ~ She

[actor.pronoun-body]
class: org.chancery.coding.actor.Pronouns
about: "It" stands for the nearest state or organization that is a subject in the same sentence or the one before.
example: Kenya praised the deal. It asked for more time. => Kenya ~ It

[actor.pronoun-plural]
class: org.chancery.coding.actor.Pronouns
about: "They" stands for the nearest group: people in a role, several actors joined by "and", "the two sides", two persons who met or spoke.
example: Kenyan farmers blocked the road. They demanded help. => Kenyan farmers ~ They

[actor.group]
class: org.chancery.coding.actor.Groups
about: "The two sides", "both leaders", "the two ministers" are a group of the latest actors of two states that fit the word.
example: Kenya and Ghana signed a treaty. The two countries will open embassies. => Kenya and Ghana ~ The two countries

[actor.coordination]
class: org.chancery.coding.actor.Coordinations
about: Actors joined by "and" are each an actor, and together a group that may speak as one.
example: Kenya and Ghana signed a treaty. => Kenya = KEN

[actor.qualifier]
class: org.chancery.coding.actor.Casting
about: A nationality or the name of a state or organization before a noun says whose it is.
example: Two Kenyan soldiers died. => Two Kenyan soldiers = KEN MIL

[actor.possessor]
class: org.chancery.coding.actor.Describer
about: A possessive before a noun says whose it is.
example: Kenya's army advanced. => Kenya's army = KEN MIL

[actor.complement]
class: org.chancery.coding.actor.Describer
about: "Of", and "for" or "at" before an organization, say whose the person or body is.
example: The president of Kenya arrived. => president of Kenya = KEN GOV

[actor.place]
class: org.chancery.coding.actor.Describer
about: People and bodies "in" or "from" a state are of it.
example: Farmers in Kenya blocked the road. => Farmers = KEN AGR

[actor.town]
class: org.chancery.coding.actor.Towns
about: A town or region before a noun says of which country people and bodies are; named alone, it stands for those who live there.
example: Lagos police arrested two students. => Lagos police = NGA COP

[actor.shared]
class: org.chancery.coding.actor.Completion
about: A minister named right after a minister of a state, joined by "and" and without a state of its own, is of the same cabinet.
example: Kenya's Foreign Minister Amos Kibet and Defence Minister Ruth Achieng left for Accra. => Kenya's Foreign Minister Amos Kibet = KEN GOV

[actor.shared-word]
class: org.chancery.coding.actor.SharedModifiers
about: In a list that shares a word each member is an actor of its own: nationalities before a noun, states after "the presidents of", fields before "ministers", names after a title in the plural.
example: The presidents of Kenya and Ghana met in Lima. => presidents of Kenya = KEN GOV; Ghana = GHA GOV
example: Presidents Ruth Achieng of Kenya and Kofi Asare of Ghana met in Lima. => Kofi Asare of Ghana = GHA GOV

[actor.namesake]
class: org.chancery.coding.actor.Namesakes
about: Of persons who share a surname, part of a name with a title means the one who holds that office; nobody takes over an office that does not go with his own, or with his gender.
example: President Mark Pruett spoke. Senator Lucy Pruett objected. President Pruett left. => President Mark Pruett ~ President Pruett

[actor.before-name]
class: org.chancery.coding.actor.PhraseReader
about: "Representative" and "Secretary" right before a name, with nothing before them that says whose they are, are a member of Congress and a member of a cabinet.
example: They spoke to Representative Jane Holt on Monday. => Representative Jane Holt = - LEG

[actor.sentence-state]
class: org.chancery.coding.actor.Home
about: An office or institution without a state, which nothing before it gives, is of the only state that its sentence names.
example: The court sentenced two Kenyan sailors. => court = KEN JUD

[actor.clause-place]
class: org.chancery.coding.actor.Home
about: People and bodies whose country nothing else tells are of the country in which, as their clause says, they were. Officials, reporters and whoever has a name are not: they travel.
example: Police arrested two students in Karachi. => Police = PAK COP; two students = PAK EDU

[actor.place-of-title]
class: org.chancery.coding.actor.Home
about: An office named after "In CAPITAL," is of that state.
example: In Berlin, Chancellor Ute Harms promised money. => Chancellor Ute Harms = DEU GOV

[actor.paragraph-state]
class: org.chancery.coding.actor.Home
about: An office or institution without a state is of the only state that its paragraph has named before, quotations left out.
example: Eritrea's reply came on Tuesday. Foreign Minister Yonas Berhe called the charge false. => Foreign Minister Yonas Berhe = ERI GOV

[actor.home]
class: org.chancery.coding.actor.Home
about: An office or institution without a state is of the state of the report's dateline, if that is a capital, or of the government that published it.
example: NAIROBI, March 3 - Police arrested two students. => Police = KEN COP

[actor.former]
class: org.chancery.coding.actor.Describer
about: Whoever the report calls former in every office it names belongs to the elites.
example: A former Kenyan minister was arrested. => former Kenyan minister = KEN ELI

[actor.office]
class: org.chancery.coding.actor.Offices
about: A title with a name, or a definite title, is an office of its person, held for the state or body that qualifies it.
example: Peruvian Foreign Minister Ana Quispe left. => Peruvian Foreign Minister Ana Quispe = PER GOV

[actor.state-government]
class: org.chancery.coding.actor.Identity
about: A government, a "side" and a seat of government stand for their state.
example: Kenya signed the treaty. The Kenyan government thanked Ghana. => Kenya ~ The Kenyan government

# ---- engagement: how meetings, calls and visits are put together (coding.engagement). An example's coding is
# one part for each engagement, in text order: KIND STATUS: participants, then, where it has them,
# "/ date", "/ at place", "/ on topic; topic", "/ during occasion". The report's day is 2025-02-15. "none" for none.

[engagement.kind.meeting]
class: org.chancery.coding.engagement.Kinds
about: Words that name the kind themselves; where none does, the event's frame says it.
nouns: meeting, encounter, audience, luncheon, lunch, dinner, breakfast
verbs: meet, receive, host, greet, welcome
example: Peru's president met Chile's president in Lima. => meeting held: Peru's president, Chile's president / at Lima

[engagement.kind.call]
class: org.chancery.coding.engagement.Kinds
nouns: call, videoconference, teleconference
verbs: speak, phone, telephone
example: Peru's president telephoned Chile's president on Friday. => call held: Peru's president, Chile's president / 2025-02-14

[engagement.kind.visit]
class: org.chancery.coding.engagement.Kinds
nouns: visit, trip, tour, stopover
verbs: visit, tour
example: The president of Peru visited Chile. => visit held: The president of Peru, Chile / at Chile

[engagement.kind.talks]
class: org.chancery.coding.engagement.Kinds
nouns: talk, talks, negotiation, consultation, conversation
verbs: negotiate
example: Peru and Chile held talks in Lima on Friday. => talks held: Peru, Chile / 2025-02-14 / at Lima

[engagement.kind.correspondence]
class: org.chancery.coding.engagement.Kinds
nouns: letter, telegram, cable
verbs: write
example: Peru's president wrote to Chile's president on Friday. => correspondence held: Peru's president, Chile's president / 2025-02-14

[engagement.kind.ceremony]
class: org.chancery.coding.engagement.Kinds
nouns: ceremony, signing
example: Presidents Luis Arana of Peru and Ana Ruiz of Chile witnessed the signing of a treaty in Lima. => ceremony held: Luis Arana, Ana Ruiz / at Lima

[engagement.kind.multilateral]
class: org.chancery.coding.engagement.Kinds
nouns: summit, conference, assembly
example: Peru, Chile and Bolivia held a summit in Lima. => multilateral held: Peru, Chile, Bolivia / at Lima

[engagement.council]
class: org.chancery.coding.engagement.Kinds
about: Who speaks before a council takes part in its session. The bodies are the last words of their names.
words: tell, brief, address, inform
bodies: council, assembly, committee, commission, conference, parliament
example: Peru's ambassador briefed the United Nations Security Council on Friday. => multilateral held: Peru's ambassador, United Nations Security Council / 2025-02-14

[engagement.assembly]
class: org.chancery.coding.engagement.Kinds
about: Many who hold one office come together, though the text has but one word for them all.
words: meet, convene, gather, confer, discuss
bodies: ambassador, minister, leader, envoy, president, premier, negotiator, delegate
example: Foreign ministers of the European Union will meet in Brussels on Monday. => multilateral planned: Foreign ministers of the European Union / 2025-02-17 / at Brussels
example: Ambassadors of the member states would discuss the plan on Friday. => multilateral planned: Ambassadors of the member states / 2025-02-21 / on plan

[engagement.session]
class: org.chancery.coding.engagement.Session
about: In a report on the session of a council, its delegates speak there.
words: representative, delegate, counterpart, ambassador
example: Peru's ambassador briefed the United Nations Security Council on Friday. Chile's delegate said the plan was sound. => multilateral held: Peru's ambassador, United Nations Security Council, Chile's delegate / 2025-02-14

[engagement.motion]
class: org.chancery.coding.engagement.Kinds
about: An office holder who goes to a place in another country visits it.
words: due, travel, fly, arrive, head, mission
example: Peru's president, Luis Arana, will travel to Chile on Monday. => visit planned: Luis Arana, Chile / 2025-02-17 / at Chile

[engagement.face-to-face]
class: org.chancery.coding.engagement.Kinds
about: Who speaks so stands before the other; without such words "spoke with" is a call.
words: margin, margins, sideline, sidelines, fringe, fringes, person, alone, privately, behind
example: Peru's president spoke with Chile's president on the margins of the Andean Forum. => meeting held: Peru's president, Chile's president / during Andean Forum

[engagement.told-of]
class: org.chancery.coding.engagement.Parties
about: Who does so with an engagement speaks of it, and need not have been there.
words: laud, praise, hail, applaud, commend, welcome, celebrate, recall, remember, mention, note, acknowledge, highlight, discuss, review, preview, reference, cite, underscore, emphasize, stress, criticize, condemn, support, back, follow, watch, observe, recognize, appreciate
example: Peru's president met Chile's president on Friday. They lauded the summit with Kenya and Ghana. => meeting held: Peru's president, Chile's president / 2025-02-14 & multilateral held: Kenya, Ghana

[engagement.joining]
class: org.chancery.coding.engagement.SightingReader
about: Who does so with "the talks" or "the summit" takes part in what was told before.
words: chair, co-chair, host, co-host, attend, join, lead, mediate, moderate, open, facilitate
example: Talks between Peru and Chile ended in Lima on Friday. Brazil's foreign minister, Luis Arana, chaired the talks. => talks held: Peru, Chile, Luis Arana / 2025-02-14 / at Lima

[engagement.attendance]
class: org.chancery.coding.engagement.Attendance
about: Who joins, in or after the words that tell of an engagement, takes part in it; also whom a list of those present names, in its sentence or in the lines under it.
words: join, accompany, attend, participate
bodies: participant, attendee
edges: attendance, present
example: Peru's president, Luis Arana, met Chile's president, Ana Ruiz. He was joined by Foreign Minister Eva Paz. => meeting held: Luis Arana, Ana Ruiz, Eva Paz
example: Peru's president, Luis Arana, met Chile's president, Ana Ruiz. Also in attendance were Ministers Eva Paz and Juan Soto. => meeting held: Luis Arana, Ana Ruiz, Eva Paz, Juan Soto
counter: Peru's president, Luis Arana, met Chile's president, Ana Ruiz. Eva Paz joined the army. => meeting held: Luis Arana, Ana Ruiz, Eva Paz

[engagement.included]
class: org.chancery.coding.engagement.Included
about: Of a group "including X and Y" those who are named take part.
words: including, namely, such, notably
example: Peru's president, Luis Arana, met Chilean officials, including Ministers Eva Paz and Juan Soto. => meeting held: Luis Arana, Eva Paz, Juan Soto

[engagement.bystander]
class: org.chancery.coding.engagement.Bystanders
about: Named beside the parties, but no party: those "in coordination with" whom something is done, by these words; the superior of an adviser; a bare title in front of another and a name. Of a body in front of its officer, the officer takes part.
words: coordination, cooperation, partnership, line, accordance, keeping, conjunction, concert, collaboration, solidarity, consultation, parallel
example: Peru's president, Luis Arana, spoke by phone with Ana Ruiz, Adviser to the President of Chile. => call held: Luis Arana, Ana Ruiz

[engagement.happening]
class: org.chancery.coding.engagement.SightingReader
about: Talks that are the subject of these words, with no parties of their own, are those of the parties whom the sentence names together.
words: end, break, fail, collapse, resume, begin, start, conclude, stall, close
example: Peru and Chile agreed on Friday to free prisoners, but a third round of talks broke up without a truce. => talks held: Peru, Chile / 2025-02-14

[engagement.apart]
class: org.chancery.coding.engagement.SightingReader
about: Each of several subjects has an engagement of its own.
words: separate, separately
example: Peru's president, Luis Arana, and Chile's president, Ana Ruiz, held separate talks with Bolivia's president, Eva Paz. => talks held: Luis Arana, Eva Paz & talks held: Ana Ruiz, Eva Paz

[engagement.participants]
class: org.chancery.coding.engagement.Parties
about: The parties of the event; groups by their members. Where a person and the state or body that he acts for are named in different mentions, the person stands for both.
example: Peru's president met Chile's president. => meeting held: Peru's president, Chile's president

[engagement.status]
class: org.chancery.coding.engagement.StatusReader
about: Held, planned, cancelled or proposed, by the event: consultations are held, agreements to consult planned, refusals cancelled.
example: Peru's president will meet Chile's president on Monday. => meeting planned: Peru's president, Chile's president / 2025-02-17

[engagement.proposed]
class: org.chancery.coding.engagement.StatusReader
about: What is only proposed: an agreement to consult under one of these words.
words: propose, proposal, offer, suggest, suggestion, ask, request, seek, urge, hope, possible, consider, want
example: Peru proposed talks with Chile. => talks proposed: Peru, Chile

[engagement.cancelled]
class: org.chancery.coding.engagement.StatusReader
about: What is called off.
words: cancel, suspend, postpone, scrap, shelve, call
example: Peru cancelled a visit to Chile. => visit cancelled: Peru, Chile / at Chile

[engagement.denied]
class: org.chancery.coding.engagement.StatusReader
about: An engagement under one of these words is denied. Where nobody else reports it, there is none.
words: deny, dismiss, refuse, decline, refute
example: Peru denied that its president had met Chile's president. => none

[engagement.invitation]
class: org.chancery.coding.engagement.SightingReader
about: Under these words, who does it is the host.
words: invite, invitation
example: Peru invited Chile's president to visit Lima. => visit planned: Peru, Chile's president / at Lima

[engagement.other]
class: org.chancery.coding.engagement.SightingReader
about: Words that set an engagement off from the ones told before.
words: last, previous, earlier, another, next, new, separate, second, third, fourth, future
example: Peru and Chile held talks in Lima on Friday. Peru and Chile held their previous talks in May 2024. => talks held: Peru, Chile / 2025-02-14 / at Lima & talks held: Peru, Chile / 2024-05

[engagement.merged]
class: org.chancery.coding.engagement.Merger
about: Mentions are one engagement where the parties are the same or some of them, kinds, dates and status can be one, and no word sets the later one off. "The talks" are the latest that can be called so.
example: Peru's president met Chile's president on Friday. The meeting was held in Lima. => meeting held: Peru's president, Chile's president / 2025-02-14 / at Lima

[engagement.on-visit]
class: org.chancery.coding.engagement.EngagementFinder
about: A meeting without a day of its own, told after a visit by one of its parties to the country of another, was in the course of the visit, and takes its dates and place.
example: The president of Peru, Luis Arana, visited Chile from February 3 to 5. Arana met Chile's president. => visit held: Luis Arana, Chile / 2025-02-03/2025-02-05 / at Chile & meeting held: Luis Arana, Chile's president / 2025-02-03/2025-02-05 / at Chile

[engagement.occasion]
class: org.chancery.coding.engagement.OccasionReader
about: A capitalized name after "on the sidelines of"; after other prepositions only with a word for a gathering.
edges: sideline, sidelines, margin, margins, fringe, fringes
gatherings: summit, conference, forum, assembly, week, dialogue, session, congress, games, olympics, expo, council, meeting, ministerial
example: Peru's president met Chile's president on the sidelines of the Andean Forum. => meeting held: Peru's president, Chile's president / during Andean Forum

[engagement.topic]
class: org.chancery.coding.engagement.TopicReader
about: Objects of "discuss", and what stands after "on", "about" or "over" with words for speaking; coordinated topics apart.
verbs: discuss, debate, explore, review
about: talk, talks, view, discussion, consultation, negotiation, conversation, meeting, dialogue, call, summit, session, speak, consult, negotiate, focus, centre, center, perspective, exchange, confer, deliberate
no-topic: phone, telephone, sidelines, margin, record, behalf
example: Peru and Chile discussed fishing rights and border trade. => talks held: Peru, Chile / on fishing rights; border trade

[engagement.said-there]
class: org.chancery.coding.engagement.SaidThere
about: Where a report opens with an engagement that was held, what its parties say in the report was said there; also what they say together, by one of these words.
words: they, leaders, sides, presidents, ministers, officials, two, both, delegations, advisors, advisers, premiers, counterparts
example: Peru's president met Chile's president in Lima. => meeting held: Peru's president, Chile's president / at Lima

[engagement.elsewhere]
class: org.chancery.coding.engagement.SaidThere
about: A sentence with one of these words names another setting.
words: reporter, journalist, interview, tweet, newspaper, television, radio, telegram, statement, press
example: Peru's president met Chile's president in Lima. => meeting held: Peru's president, Chile's president / at Lima

# ---- statements: who said what (coding.statement). The words that attribute stand in cues.lex; these
# entries say how source, content and act are found. Examples and their form are as in cues.lex:
# SENTENCES => source / cue / content / act, "-" where nothing is asked.

[statement.source.subject]
class: org.chancery.coding.statement.SourceFinder
about: The subject of the cue's clause, also one that it shares with the clause above.
example: Peru's envoy left, adding that talks would go on. => Peru's envoy / adding / talks would go on / -

[statement.source.inverted]
class: org.chancery.coding.statement.SourceFinder
about: The noun behind a verb of saying that stands before its subject.
example: "We are ready," said Ana Lima. => Ana Lima / said / "We are ready," / -

[statement.source.agent]
class: org.chancery.coding.statement.SourceFinder
about: The "by" phrase of a passive.
example: The attack was condemned by Chile. => Chile / was condemned / The attack / criticize

[statement.source.possessor]
class: org.chancery.coding.statement.SourceFinder
about: The possessor, "by" or "from" phrase of a noun that attributes.
example: He rejected Chad's claim that the convoy was attacked. => Chad's / claim / the convoy was attacked / -

[statement.source.phrase]
class: org.chancery.coding.statement.SourceFinder
about: The noun behind "according to" and its like.
example: According to the ministry, two men were held. => the ministry / According to / two men were held / -

[statement.source.label]
class: org.chancery.coding.statement.Labels
about: The label before the colon of a transcript's turn.
example: Ana Lima: We will sign the accord. => Ana Lima / : / We will sign the accord / -

[statement.source.signature]
class: org.chancery.coding.statement.Signatures
about: The name behind a dash that signs a quotation in a paragraph of its own.
example: “We will sign the accord.” — Ana Lima, mayor of Oslo => Ana Lima / — / “We will sign the accord.” / -

[statement.source.carried]
class: org.chancery.coding.statement.SourceFinder
about: The source of the sentence before, where its speech goes on without a cue.
example: Ana Lima said that Peru is ready. It has the largest fleet of the region. The talks are open, she added. => Ana Lima / - / It has the largest fleet of the region / -

[statement.source.model]
class: org.chancery.coding.attribution.Tagger
about: The words that the model of roles marks as the source; the record leaves trailing descriptions out.
example: Ana Lima, who leads the ministry, said the talks were over. => Ana Lima / said / the talks were over / -

[statement.addressee.occasion]
class: org.chancery.coding.statement.Occasions
about: Beside those whom the cue addresses, those to or with whom the letter, call, meeting or speech was in which it was said, and those to whom the source was "speaking".
example: In a letter to Chad, Ana Lima said that Peru would wait. => Ana Lima / said / Peru would wait / -

[statement.repeats]
class: org.chancery.coding.statement.Repetitions
about: A statement in a headline or caption repeats the one in the body by the same speaker in which at least two, and six in ten, of its nouns, verbs and adjectives come again; the one that has most of them.
example: Ana Lima said the border would open again. => Ana Lima / said / the border would open again / -

[statement.content.free]
class: org.chancery.coding.statement.FreeSpeech
about: A sentence in the present tense between two of the same speaker, of which the second has "added" or "continued".
example: Ana Lima said that Peru is ready. It has the largest fleet of the region. The talks are open, she added. => Ana Lima / - / It has the largest fleet of the region / -
counter: Ana Lima said that Peru is ready. The envoys met for an hour. The talks are open, she added. => Ana Lima / - / The envoys met for an hour / -

[statement.content.model]
class: org.chancery.coding.attribution.Tagger
about: The words of the cue's sentence that the model of roles marks as the content.
example: Ana Lima said on Friday that the talks were over. => Ana Lima / said / the talks were over / -

[statement.content.clause]
class: org.chancery.coding.statement.ContentFinder
about: The clause that complements the cue; behind the cue it runs on to the end of the sentence, unless another cue begins.
example: Lima said it would sign, and Oslo said it would not. => Lima / said / it would sign / -

[statement.content.quotation]
class: org.chancery.coding.statement.ContentFinder
about: The quotation beside the cue's clause, as a whole, across sentences and paragraphs.
example: "We waited. Nobody came," the envoy said. => the envoy / said / "We waited. Nobody came," / -

[statement.content.continued]
class: org.chancery.coding.statement.Continuations
about: A quotation that follows in the same paragraph without a cue of its own.
example: "We waited," the envoy said. "Nobody came." => the envoy / said / "We waited," … "Nobody came." / -

[statement.content.inserted]
class: org.chancery.coding.statement.Insertions
about: The sentence around a cue that is inserted or appended between commas.
example: The talks, Ana Lima said, were over. => Ana Lima / said / The talks … were over / -

[statement.content.infinitive]
class: org.chancery.coding.statement.ContentFinder
about: The infinitive or gerund behind the cue; an addressee is left out, any other subject is not.
example: Norway urged Peru to sign the accord. => Norway / urged / to sign the accord / -

[statement.content.object]
class: org.chancery.coding.statement.ContentFinder
about: The cue's object, with the phrases that follow it without a comma; a passive's subject.
example: Kenya proposed talks on the lake. => Kenya / proposed / talks on the lake / -

[statement.content.preposition]
class: org.chancery.coding.statement.ContentFinder
about: The phrase behind the cue's preposition, which belongs to the cue where it touches it.
example: The envoy called for a ceasefire. => The envoy / called for / a ceasefire / -

# ---- speech acts. A cue that means an act decides it (cues.lex), unless a rule with that act in "from" holds. Neutral
# cues leave it to the content: its clauses are taken in order, and the first that is more than an assertion decides, by what
# its predicate performs ("said Peru hopes …") or else by the first rule here that holds. What a rule asks of the clause:
#   words, phrases   one of these lemmas is in it, or of these sequences ("*" stands for up to three words)
#   without          but the word that was found is none of these lemmas
#   with             one of these lemmas is in the content's sentence too
#   if               conditions, each may be denied ("not negated"): see ClauseCondition
#   from, cues, cue-words   what the cue means ("neutral", also where not given: it leaves it to the content), its entry, its lemma
#   act              none: it is then no statement
# The names of rules about negated cues begin with "not-".

[statement.act.asked]
class: org.chancery.coding.statement.ActFinder
from: assert
cues: cue.ask
if: question
act: request
about: Who asks whether a thing is so requests an answer; what is asked is not said.
example: The envoy asked Chad whether it would withdraw. => The envoy / asked / - / request
counter: The envoy asked Chad whether it would withdraw. => The envoy / asked / - / pledge

# -- what the content makes of cues that mean an act
[statement.act.warn-own]
class: org.chancery.coding.statement.ActFinder
from: warn
if: own, future
act: threaten
about: Who warns of what his own side will do threatens it.
example: Chad warned that it would respond. => Chad / warned / it would respond / threaten
counter: The envoy warned that war would come. => The envoy / warned / - / threaten

[statement.act.turn-threaten]
class: org.chancery.coding.statement.ActFinder
from: pledge, warn
words: retaliation, revenge, vengeance, consequence, unanswered, unpunished, indefinite, countermeasure, reprisal
act: threaten
about: Harm by one's own side makes a threat of a promise or a warning.
example: Chad vowed revenge for the raid. => Chad / vowed / revenge for the raid / threaten

[statement.act.turn-threaten-vow]
class: org.chancery.coding.statement.ActFinder
from: pledge, warn
cue-words: vow, warn, promise, swear
if: head, not other
words: response, respond, retaliate, avenge, punish, crush, annihilate, strike, destroy, sue, challenge, block, expel, boycott, hit, attack, bomb
act: threaten
about: So does what one vows to do to others.
example: Chad vowed a strong response. => Chad / vowed / a strong response / threaten
counter: Chad committed to address global challenges. => Chad / committed / - / threaten

[statement.act.turn-refuse]
class: org.chancery.coding.statement.ActFinder
from: deny
if: object, head
words: proposal, plan, offer, call, demand, request, invitation, deal, idea, ceasefire, truce, talk, negotiation, mediation, compromise, overture, amnesty, term, ultimatum, draft, bid, appeal
act: refuse
about: A proposal is refused, an accusation denied.
example: Chad rejected the proposal. => Chad / rejected / the proposal / refuse
counter: Chad denied that a deal had been reached. => Chad / denied / - / refuse

[statement.act.turn-recognize]
class: org.chancery.coding.statement.ActFinder
from: acknowledge
cues: cue.recognize
if: object
words: state, government, republic, independence, sovereignty, statehood, president, leader, authority, capital, representative, council, winner, territory, passport, legitimate
act: recognize
about: States, governments and those who lead them are recognized, facts acknowledged.
example: Chad recognized the council as the lawful government. => Chad / recognized / - / recognize
counter: Chad recognized the need for reform. => Chad / recognized / - / recognize

[statement.act.turn-recognize-state]
class: org.chancery.coding.statement.ActFinder
from: acknowledge
cues: cue.recognize
if: object, head, state
act: recognize
about: To recognize a state by its name.
example: Peru recognized Kosovo. => Peru / recognized / Kosovo / recognize

[statement.act.turn-apologize]
class: org.chancery.coding.statement.ActFinder
from: request
words: forgiveness, pardon
cue-words: ask, beg, plead, implore
act: apologize
about: Who asks for forgiveness apologizes.
example: The colonel asked for forgiveness. => The colonel / asked for / forgiveness / apologize

[statement.act.turn-aimed]
class: org.chancery.coding.statement.ActFinder
from: report
cues: cue.concern-noun, cue.worried
if: aimed
words: treatment, detention, arrest, crackdown, violation, support, decision, attempt, activity, attack, execution, imprisonment, incursion, settlement, conduct, action, behaviour, behavior, policy, move, plan, use, launch, test, transfer, supply, deployment, build-up, buildup, restriction, refusal, failure, trial, drill, exercise, claim, program, programme, provocation, aggression, interference, construction, export, sale, law, measure, practice
act: criticize
about: Concern that is aimed at somebody's conduct criticizes it.
example: Peru expressed concern over Chad's treatment of prisoners. => Peru / expressed concern over / - / criticize
counter: Peru expressed concern about the famine. => Peru / expressed concern about / - / criticize

[statement.act.turn-aimed-word]
class: org.chancery.coding.statement.ActFinder
from: report
cues: cue.concern-noun, cue.worried
words: illegal, unlawful, crackdown, repression, aggression, provocation, coercion, abuse, violation, unilateral, arbitrary, unjustified, destabilizing, provocative, mistreatment, militarization, harassment
act: criticize
about: Concern about what can only be somebody's wrong criticizes it.
example: Peru voiced concern about illegal fishing. => Peru / voiced concern about / illegal fishing / criticize

[statement.act.turn-deny]
class: org.chancery.coding.statement.ActFinder
from: criticize
act: deny
cues: cue.call
words: false, untrue, baseless, groundless, fabricate, fabricated, fabrication, unfounded, fictitious, lie, invention, fiction
about: Who calls a charge untrue denies it.
example: The premier called the charges fabricated. => The premier / called / the charges fabricated / deny

[statement.act.turn-praise]
class: org.chancery.coding.statement.ActFinder
from: criticize
act: praise
cues: cue.call
words: milestone, historic, success, successful, breakthrough, landmark, remarkable, excellent, step, great, good, important, victory, friend, triumph, welcome, hero, courageous, constructive, productive, positive, useful, model, partner, ally, key, crucial, vital
about: A good name for a thing praises it.
example: The premier called the visit a milestone. => The premier / called / the visit a milestone / praise

[statement.act.withheld]
class: org.chancery.coding.statement.ActFinder
from: refuse
if: head
words: say, comment, confirm, elaborate, answer, respond, disclose, specify, discuss, reveal, name, identify, reply, explain, detail, speculate
about: Who declines to say a thing states nothing.
example: The envoy refused to sign. => The envoy / refused / to sign / refuse
counter: The envoy declined to say whether Chad had signed. => The envoy
counter: The envoy declined to comment. => The envoy

# -- negated cues
[statement.act.not-deny]
class: org.chancery.coding.statement.ActFinder
from: acknowledge
cue-words: acknowledge, admit, concede, own
act: deny
about: Who does not acknowledge denies.
example: Chad never acknowledged that its troops had crossed the border. => Chad / never acknowledged / its troops had crossed the border / deny

[statement.act.not-recognize]
class: org.chancery.coding.statement.ActFinder
from: acknowledge
cues: cue.recognize
if: object
words: state, government, republic, independence, sovereignty, president, leader, authority, council, winner, territory, election, vote, result, referendum, annexation, border, claim, jurisdiction, court, passport, ruling, regime
act: refuse
about: Who does not recognize a state or an election refuses to.
example: Chad does not recognize the new government. => Chad / does not recognize / - / refuse

[statement.act.not-recognize-that]
class: org.chancery.coding.statement.ActFinder
from: acknowledge
cues: cue.recognize
act: deny
about: Who does not recognize that a thing is so denies it.
example: Chad did not recognize that the talks had failed. => Chad / did not recognize / the talks had failed / deny

[statement.act.not-denied]
class: org.chancery.coding.statement.ActFinder
from: deny
act: acknowledge
about: Who does not deny a thing lets it stand.
example: Chad did not deny that its troops had crossed the border. => Chad / did not deny / its troops had crossed the border / acknowledge

[statement.act.not-refused]
class: org.chancery.coding.statement.ActFinder
from: refuse
act: assert
about: Who does not rule a thing out leaves it open.
example: Chad did not rule out sending troops. => Chad / did not rule out / sending troops / assert

[statement.act.not-offered]
class: org.chancery.coding.statement.ActFinder
from: offer
if: head
words: detail, information, comment, explanation, evidence, clarification, example, proof, timetable
about: Who offers no details states nothing.
example: The envoy offered to host the talks. => The envoy / offered / to host the talks / offer
counter: The envoy did not offer details. => The envoy

[statement.act.not-refuse]
class: org.chancery.coding.statement.ActFinder
from: agree, offer, pledge
act: refuse
about: Who does not agree refuses.
example: Chad did not agree to sign the accord. => Chad / did not agree / to sign the accord / refuse

[statement.act.not-support]
class: org.chancery.coding.statement.ActFinder
from: praise
cue-words: support, endorse, back, favor, favour, share, welcome, like, appreciate
act: criticize
about: Who does not support a thing is against it.
example: Chad did not support the plan. => Chad / did not support / the plan / criticize

[statement.act.not-oppose]
class: org.chancery.coding.statement.ActFinder
from: criticize
cue-words: oppose, object, reject, opposed
act: assert
about: Who does not oppose a thing takes no side.
example: Chad did not oppose the plan. => Chad / did not oppose / the plan / assert

[statement.act.not-said]
class: org.chancery.coding.statement.ActFinder
from: assert, acknowledge, praise, thank, congratulate, condole, apologize, criticize, accuse, warn, threaten, request, demand, propose, announce
about: What is denied to have been said, thanked for or asked states nothing.
example: The envoy thanked Chad for its help. => The envoy / thanked / its help / thank
counter: The envoy did not say when Chad would sign. => The envoy
counter: The premier has yet to thank the rescuers. => The premier
counter: Chad stopped short of condemning the raid. => Chad
counter: Chad has not requested help. => Chad

# -- neutral cues: by the form of the clause
[statement.act.no-intention]
class: org.chancery.coding.statement.ActFinder
act: pledge
if: own
phrases: no intention, no plan, no desire, no wish
about: "no intention of" doing a thing is a promise not to do it.
example: The envoy said he had no intention of staying. => The envoy / said / - / pledge

[statement.act.subjunctive]
class: org.chancery.coding.statement.ActFinder
act: demand
cue-words: insist, demand
if: subjunctive
about: The bare verb of a demand.
example: The envoy insists that the rebels leave the town. => The envoy / insists / - / demand
example: The envoy insisted that the hostages be freed. => The envoy / insisted / - / demand

[statement.act.subjunctive-propose]
class: org.chancery.coding.statement.ActFinder
act: propose
cue-words: suggest, suggestion
if: subjunctive
about: The bare verb of a proposal.
example: The envoy suggested that the armies pull back. => The envoy / suggested / the armies pull back / propose
counter: The envoy suggested that the armies pulled back. => The envoy / suggested / - / propose

[statement.act.let-us]
class: org.chancery.coding.statement.ActFinder
act: propose
phrases: let us, let 's, let ’s, why not, how about
about: "let us" and "why not" propose.
example: "Why not let the experts meet?" the envoy said. => the envoy / said / - / propose

[statement.act.harm-if]
class: org.chancery.coding.statement.ActFinder
from: neutral, warn
act: threaten
if: own, future, conditional, not negated
words: retaliate, retaliation, revenge, avenge, strike, destroy, punish, consequence, block, attack, crush, sink, shoot, bomb, countermeasure, tariff, sanction, cut, close, suspend, halt, expel, respond, response, veto, freeze, withdraw, ban, seize, boycott, leave, stop
about: What one's own side would do to others under a condition is a threat.
example: The general said his army would close the border if rebels crossed it. => The general / said / - / threaten

[statement.act.harm-unless]
class: org.chancery.coding.statement.ActFinder
act: threaten
if: future, conditional, not negated, not own, not there
words: block, retaliate, avenge, expel, boycott, blockade
about: Blockades and the like under a condition are threats, whoever is to carry them out.
example: The union says truckers will block the road if the talks fail. => The union / says / - / threaten

[statement.act.future-harm]
class: org.chancery.coding.statement.ActFinder
from: neutral, warn
act: threaten
if: own, future, not negated
words: retaliate, retaliation, revenge, avenge, strike, destroy, punish, consequence, block, attack, crush, sink, bomb, countermeasure, hunt
about: Harm that one's own side would do.
example: The general said he would destroy the bridge. => The general / said / - / threaten

[statement.act.harm-passive]
class: org.chancery.coding.statement.ActFinder
from: neutral, warn
act: threaten
if: future, agentless, head, not negated, not own
words: sink, destroy, crush, punish, shoot, strike, kill, hang, eliminate, bomb
about: Harm that will be done, the speaker need not say by whom.
example: "Any ship that comes will be sunk," the admiral said. => the admiral / said / - / threaten

[statement.act.harm-answer]
class: org.chancery.coding.statement.ActFinder
from: neutral, warn
act: threaten
phrases: reserve the right, pay dearly, make * pay, will regret, would regret, long in coming, go unanswered, patience be run, patience have limit, patience have its limit, face consequence, at your own peril
about: Set phrases of threats.
example: The envoy said the enemy would regret it. => The envoy / said / - / threaten

[statement.act.ready-harm]
class: org.chancery.coding.statement.ActFinder
from: neutral, warn
act: threaten
words: ready, prepared
with: strike, fight, attack, retaliate, respond, war, destroy
if: not negated, not conditional
about: Readiness to strike threatens.
example: The general said the army was ready to strike. => The general / said / - / threaten

[statement.act.reassure]
class: org.chancery.coding.statement.ActFinder
act: pledge
if: own, future, negated, head
words: abandon, forget, desert, forsake, rest, harm, hurt, hesitate, betray, retaliate, escalate, interfere, threaten, attack, destroy, strike, punish, invade, abuse, waver
about: Not to do harm, or not to desert, is promised, not refused.
example: "We will never abandon the islanders," the premier said. => the premier / said / - / pledge

[statement.act.reassure-in-kind]
class: org.chancery.coding.statement.ActFinder
act: pledge
if: own, future, negated
phrases: respond in kind, seek war, seek * escalation, use force, leave * alone
about: Set phrases of restraint.
example: The envoy said he would not respond in kind. => The envoy / said / - / pledge

[statement.act.nobody]
class: org.chancery.coding.statement.ActFinder
act: pledge
if: nobody, future
about: What nobody will suffer is promised by who says so.
example: She said no one would be kept there. => She / said / no one would be kept there / pledge

[statement.act.own-word]
class: org.chancery.coding.statement.ActFinder
act: pledge
phrases: my word, our word, as long as it take
about: Set phrases of promises.
example: "I give you my word," the premier said. => the premier / said / - / pledge

[statement.act.no-talks]
class: org.chancery.coding.statement.ActFinder
act: refuse
if: there, future
phrases: no talk, no normalisation, no normalization, no negotiation, no compromise, no deal, no return, no concession, no dialogue, no ceasefire, no truce, no question of, no peace, no further talk, no direct talk
about: "There will be no talks" refuses them.
example: The envoy said that there would be no talks with Chad. => The envoy / said / - / refuse

[statement.act.cannot]
class: org.chancery.coding.statement.ActFinder
act: refuse
if: own, able, negated, head
words: accept, agree, support, sign, recognize, recognise, allow, negotiate, talk, join, endorse, tolerate, permit, consent, comply
about: Who cannot accept a thing refuses it.
example: "We cannot accept this draft," the envoy said. => the envoy / said / - / refuse

[statement.act.cannot-unless]
class: org.chancery.coding.statement.ActFinder
act: refuse
if: able, negated, head
words: resume, begin, start, accept, negotiate, agree, sign, join, return, talk, be, happen, proceed, take, continue, recognize, recognise, withdraw
with: unless, until
about: What cannot be unless a condition is met is refused till then.
example: The envoy said talks cannot resume unless Chad withdraws. => The envoy / said / - / refuse

[statement.act.future-event]
class: org.chancery.coding.statement.ActFinder
act: announce
if: own, future, head, not negated
words: return, leave, meet, hold, visit, attend, host, travel, summon, discuss, arrive, convene, join, begin, start, open, send, withdraw, appoint, publish, close
about: A meeting, a journey or a step of one's own side is announced.
example: The envoy said he would visit Oslo. => The envoy / said / - / announce

[statement.act.future-event-others]
class: org.chancery.coding.statement.ActFinder
act: announce
if: other, future, head, not negated
words: return, leave, meet, hold, visit, attend, host, travel, summon, arrive, convene, join, begin, start
about: So are the meetings and journeys of others.
example: The leaders of Chad and Niger will meet in May, the ministry said. => the ministry / said / - / announce

[statement.act.expected-event]
class: org.chancery.coding.statement.ActFinder
act: announce
words: expected, expect, due, set, scheduled, schedule
with: meet, hold, visit, attend, travel, arrive, convene, meeting
if: other, not negated, head
about: Meetings that are set are announced.
example: The leaders are expected to hold talks, the ministry said. => the ministry / said / - / announce

[statement.act.on-visit]
class: org.chancery.coding.statement.ActFinder
act: announce
phrases: at the invitation of, on * official visit, on * state visit, pay * visit
about: A visit is announced by those who receive it.
example: "At the invitation of Peru, the premier is on an official visit to Lima," the ministry said. => the ministry / said / - / announce

[statement.act.future-not]
class: org.chancery.coding.statement.ActFinder
act: refuse
if: own, future, negated
about: The denied future of one's own side.
example: The envoy said he would not cede the islands. => The envoy / said / - / refuse

[statement.act.future]
class: org.chancery.coding.statement.ActFinder
act: pledge
if: own, future
about: The future of one's own side.
example: The envoy said he would protect the islands. => The envoy / said / - / pledge

[statement.act.should]
class: org.chancery.coding.statement.ActFinder
act: request
if: other, should
about: "should" or "ought to", of others.
example: The envoy said Chad should withdraw its troops. => The envoy / said / - / request

[statement.act.must]
class: org.chancery.coding.statement.ActFinder
act: demand
if: other, must
about: "must", "has to" or "needs to", of others.
example: The envoy said Chad must withdraw its troops. => The envoy / said / - / demand

[statement.act.imperative]
class: org.chancery.coding.statement.ActFinder
act: demand
if: imperative
without: ask, look, see, listen, remember, imagine, let, allow, think, believe, consider, take, note, wait, hope, say, tell, thank, congratulate, welcome, call, make, get, go, come, try, trust, check
about: Who says do this demands it; not who only points ("look at this").
example: "Leave the town now," the general said. => the general / said / - / demand

[statement.act.can-if]
class: org.chancery.coding.statement.ActFinder
act: offer
if: own, able, conditional, not negated
about: What one's own side can do if others wish is offered.
example: "If Chad wishes, we can open the archives," the minister said. => the minister / said / - / offer

[statement.act.could-propose]
class: org.chancery.coding.statement.ActFinder
act: propose
if: uncertain, head, not negated
words: start, begin, raise, consider, exchange, convene, negotiate, discuss
about: What others could begin with is proposed.
example: The envoy said the parties could start with an exchange. => The envoy / said / - / propose

[statement.act.nothing-decided]
class: org.chancery.coding.statement.ActFinder
act: deny
if: agentless, past, negated, head
words: decide, take, make, sign, agree, order, plan, give, reach, issue, send, deploy, use
about: "No decision had been taken" denies what was said to be so.
example: The envoy said no meeting had been decided. => The envoy / said / no meeting had been decided / deny

[statement.act.own-deed]
class: org.chancery.coding.statement.ActFinder
act: deny
if: own, negated, head, not future
words: attack, target, fire, shoot, kill, order, support, arm, fund, finance, cross, violate, use, jam, train, interfere, supply, launch, carry, commit, plan, bomb, shell, hit, steal, back, provoke, start
about: Deeds of one's own side that others might charge it with are denied.
example: The army insisted that it was not supporting the rebels. => The army / insisted / - / deny

# -- neutral cues: by words
[statement.act.word-no-part]
class: org.chancery.coding.statement.ActFinder
act: deny
phrases: have nothing to do with, no part in, no role in, no hand in, no knowledge of, not a word of truth, no truth in, no involvement in, no responsibility for
about: Set phrases of denials.
example: The general said his men had nothing to do with the raid. => The general / said / - / deny

[statement.act.know-nothing]
class: org.chancery.coding.statement.ActFinder
act: deny
if: own
phrases: know nothing of, know nothing about, not aware of any
about: Who knows nothing of a deed denies a part in it.
example: The army said it knew nothing of the killings. => The army / said / - / deny

[statement.act.word-untrue]
class: org.chancery.coding.statement.ActFinder
act: deny
if: denied
words: true, basis, accurate, correct, truth, merit, foundation, fact
about: "not true", "no basis".
example: The envoy said the report was not true. => The envoy / said / the report was not true / deny

[statement.act.word-deny]
class: org.chancery.coding.statement.ActFinder
act: deny
words: false, untrue, baseless, groundless, fabricate, fabricated, fabrication, unfounded, opposite, fictitious, fake, slander, slanderous, invention, fiction, myth, rumour, rumor, rubbish, nonsense, falsehood, disinformation, unsubstantiated
about: Words that call what others say untrue.
example: The envoy said the charge was baseless. => The envoy / said / the charge was baseless / deny

[statement.act.word-acknowledge]
class: org.chancery.coding.statement.ActFinder
act: acknowledge
phrases: it be true that, mistake be make, mistake have be make, we make * mistake, our mistake, our fault, we underestimate, we fail, we be wrong, i be wrong
about: Set phrases by which one owns up.
example: "Mistakes were made on our side," the general said. => the general / said / - / acknowledge

[statement.act.word-apologize]
class: org.chancery.coding.statement.ActFinder
act: apologize
words: apologize, apologise, apology, sorry, forgiveness, remorse
if: not negated
about: Words of apology.
example: "I am sorry for what our soldiers did," the general said. => the general / said / - / apologize

[statement.act.word-congratulate]
class: org.chancery.coding.statement.ActFinder
act: congratulate
words: congratulate, congratulation, congratulations
about: Words of congratulation.
example: "Congratulations," the envoy said. "You have won." => the envoy / said / - / congratulate

[statement.act.word-condole]
class: org.chancery.coding.statement.ActFinder
act: condole
words: condolence, condolences, mourn, grieve, bereaved, sympathy
phrases: thought be with, thought and prayer, heart go out, prayer be with, heart be with, share * grief, our sympathy
about: Words for the bereaved.
example: "Our thoughts are with the families," the premier said. => the premier / said / - / condole

[statement.act.word-regret]
class: org.chancery.coding.statement.ActFinder
act: regret
words: pity, shame, sad, sorrow, regrettable, regrettably, unfortunate, unfortunately, sadly
about: Words of regret.
example: "It is a pity that they left," the envoy said. => the envoy / said / - / regret

[statement.act.word-thank]
class: org.chancery.coding.statement.ActFinder
act: thank
words: grateful, thankful, gratitude, indebted, thank
phrases: thank you, thanks to you
about: Words of thanks.
example: The governor said the town was grateful for the tents. => The governor / said / - / thank

[statement.act.word-offer]
class: org.chancery.coding.statement.ActFinder
act: offer
if: own, not negated
words: ready, willing, prepared
about: What one's own side is ready for is offered.
example: "We are ready for a ceasefire," he said. => he / said / - / offer

[statement.act.open-door]
class: org.chancery.coding.statement.ActFinder
act: offer
phrases: door be open, door be always open, door * remain open, door * stay open
about: "The door remains open" offers talks.
example: "The door remains open," the aide said. => the aide / said / - / offer

[statement.act.word-criticize]
class: org.chancery.coding.statement.ActFinder
act: criticize
if: core
words: unacceptable, provocation, provocative, illegal, unlawful, unjustified, reckless, irresponsible, disgraceful, outrageous, shameful, unfair, unnecessary, hypocrisy, hypocritical, farce, barbaric, cowardly, unjust, cynical, deplorable, inhumane, colonial, insult, disgrace, shame, mockery, blackmail, outrage, scandal, betrayal, heinous, intolerable, inadmissible, indefensible, scandalous, appalling, disgusting, despicable, absurd, misguided, wrong, hostile, unfriendly, discriminatory, unwarranted, disproportionate, immoral, monstrous, atrocious, repugnant, pathetic, ridiculous, dishonest, coward, coercive, bullying, atrocity, violation, breach, abhorrent, counterproductive
about: Words that condemn.
example: The envoy said the raid was unacceptable. => The envoy / said / the raid was unacceptable / criticize

[statement.act.word-criticize-phrase]
class: org.chancery.coding.statement.ActFinder
act: criticize
phrases: firmly oppose, strongly oppose, resolutely oppose, wrong practice
about: Set phrases of criticism.
example: "China firmly opposes the move," the envoy said. => the envoy / said / - / criticize

[statement.act.root-cause]
class: org.chancery.coding.statement.ActFinder
act: criticize
if: head
words: cause
with: root, main, real
about: What is the cause of a crisis is to blame for it.
example: The envoy said foreign meddling was the root cause of the crisis. => The envoy / said / - / criticize

[statement.act.word-accuse]
class: org.chancery.coding.statement.ActFinder
act: accuse
if: other, head, not future, not negated
words: collude, collusion, invade, massacre, sabotage, torture, persecute, pretext, violate, abduct, meddle, undermine, loot, cheat, mislead, deceive, lie, smuggle, poison, kidnap, traffic, orchestrate, mastermind, instigate, incite, foment, harbor, harbour, jam, hack, steal, oppress, starve, deport, bully, provoke, rig, murder, bribe, spy, aggression, terrorize, terrorise, plot, conspire, fabricate, blame
about: Words that charge others with a wrong.
example: The envoy said Chad was colluding with rebels. => The envoy / said / Chad was colluding with rebels / accuse

[statement.act.victim]
class: org.chancery.coding.statement.ActFinder
act: accuse
if: own, agentless, head, not negated, not future
words: persecute, torture, beat, deceive, betray, cheat, frame, harass, intimidate, threaten, silence, rob, target, mistreat
about: Who says that he is wronged accuses whoever does it.
example: The premier said he was being persecuted. => The premier / said / he was being persecuted / accuse

[statement.act.help-to-rebels]
class: org.chancery.coding.statement.ActFinder
act: accuse
if: other, head, not negated, not future
words: arm, support, fund, finance, back, train, supply, shelter, harbor, harbour, aid, sponsor
with: rebel, militant, terrorist, insurgent, militia, terrorism, separatist, gunman, extremist, gang, mercenary
about: Help to those in arms against others is charged.
example: The envoy said Chad was arming the rebels. => The envoy / said / Chad was arming the rebels / accuse

[statement.act.break-word]
class: org.chancery.coding.statement.ActFinder
act: accuse
if: other, head, not negated, not future
words: break, breach, wage, renege
with: truce, ceasefire, promise, word, agreement, accord, treaty, law, attack, war, campaign
about: Broken truces and broken words are charged.
example: The envoy said Chad had broken the truce. => The envoy / said / Chad had broken the truce / accuse

[statement.act.word-warn]
class: org.chancery.coding.statement.ActFinder
act: warn
if: core
words: endanger, catastrophe, catastrophic, unravel, escalate, brink, jeopardize, jeopardise, perilous, disastrous, imperil, dangerous, precarious, explosive, alarming, flashpoint, ominous
phrases: at risk, risk of, run the risk, in danger, danger of
about: Words that warn of a harm.
example: The envoy said the truce was at risk. => The envoy / said / the truce was at risk / warn

[statement.act.risks]
class: org.chancery.coding.statement.ActFinder
act: warn
if: head
words: risk
about: What risks a harm is warned of.
example: The envoy said the talks risk unravelling. => The envoy / said / - / warn

[statement.act.harm-to-come]
class: org.chancery.coding.statement.ActFinder
act: warn
if: other, uncertain, not negated
words: war, collapse, disaster, famine, catastrophe, violence, starvation, destroy, suffer, worsen, deteriorate, trigger, ignite, plunge, unleash, exhaust, die, starve, spiral, spread, burst, slide, escalation, chaos, bloodshed, destabilize, destabilise, flood, explode, conflict, instability, crisis, fail, lose
about: A harm that might come is warned of.
example: The envoy said the region could slide into war. => The envoy / said / - / warn

[statement.act.harm-would-come]
class: org.chancery.coding.statement.ActFinder
act: warn
if: other, future, not negated
words: disaster, famine, starve, catastrophe, chaos, bloodshed, starvation
phrases: pay the price, pay a * price, whole region, no winner, only the beginning
about: So is one that would come.
example: "If the talks fail, the whole region will pay the price," the envoy said. => the envoy / said / - / warn

[statement.act.word-recognize]
class: org.chancery.coding.statement.ActFinder
act: recognize
if: own, head, not negated, not past
words: recognize, recognise
with: state, government, republic, independence, sovereignty, statehood, authority, capital, representative, winner
about: A state or government is recognized by who says so for his own side.
example: "We recognize the council as the only lawful government," the minister said. => the minister / said / - / recognize

[statement.act.word-praise]
class: org.chancery.coding.statement.ActFinder
act: praise
if: core
words: milestone, historic, commendable, excellent, admirable, breakthrough, landmark, proud, remarkable, outstanding, exemplary, triumph, victory, success, achievement, model, hero, heroic, brave, bravery, wise, generous, magnificent, superb, brilliant, admiration, inspiring, invaluable, encouraging, promising, welcome, courage, tribute, courageous, impressive
phrases: great day, good news, good day, great success, great job, great friend
about: Words that praise.
example: The envoy said the accord was historic. => The envoy / said / the accord was historic / praise
