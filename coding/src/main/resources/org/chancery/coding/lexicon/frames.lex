
[frame.sanction.hand-down]
verbs: hand, hand down, give, impose, pass, slap, issue
object: sentence, term, fine, jail term, prison term, life sentence, death sentence, jail sentence, prison sentence, death penalty, life imprisonment
type: SANCTION
mode: convict
cameo: 116
recipient: indirect, to, on, against, for
example: A court in Peru gave a banker a life sentence. => SANCTION/convict court > banker
counter: A court in Peru gave a banker a hearing. => SANCTION

[frame.retreat.de-escalate]
verbs: de-escalate, deescalate, defuse, wind down
object: tension, crisis, conflict, standoff, stand-off, war, hostility, dispute, confrontation
type: RETREAT
cameo: 087
recipient: with, between, in
mutual: yes
example: Kenya defused the crisis with Uganda. => RETREAT Kenya > Uganda
counter: Police defused the device. => RETREAT

[frame.retreat.leave-office]
verbs: leave, relinquish, vacate, give up, quit, surrender
object: office, throne, chairmanship, premiership, presidency, seat, leadership, post
type: RETREAT
mode: resign
cameo: 0831
recipient: of, in
example: The premier of Peru left his post. => RETREAT/resign
counter: The premier of Peru left his hat. => RETREAT

[frame.mobilize.send-to-border]
verbs: send, dispatch, rush, move, deploy, shift, fly, bring
object: @troops, @weapons
needs: to border, coast, front, frontier, strait, waters, sea, gulf, line, airspace, region, capital
type: MOBILIZE
mode: troops
cameo: 154
recipient: to, of
example: Kenya moved tanks to the border with Somalia. => MOBILIZE Kenya > Somalia
counter: Kenya sent doctors to the coast of Somalia. => MOBILIZE

[frame.sanction.list]
verbs: place, put, add, include, list
needs: object
needs: on blacklist, watchlist, watch list, sanction list, sanctions list, terror list, terrorist list
type: SANCTION
mode: discontinue
cameo: 163
recipient: object
example: Kenya put three Ugandan firms on its blacklist. => SANCTION
counter: Kenya put three Ugandan firms on its map. => SANCTION

[frame.protest.refuse-food]
verbs: refuse, reject, decline
object: food, meal
type: PROTEST
mode: hunger
cameo: 142
recipient: in, at, over
example: Prisoners in Chile refused food. => PROTEST/hunger
counter: Prisoners in Chile refused bail. => PROTEST

[frame.concede.stay]
verbs: postpone, stay, delay, halt, suspend, defer, stop
object: execution, hanging, deportation, extradition, expulsion, eviction, demolition, sentence, prosecution
type: CONCEDE
cameo: 080
recipient: of, object, against, any
example: Peru postponed the execution of a Chilean citizen. => CONCEDE
counter: Peru postponed the fair. => CONCEDE

[frame.cooperate.hand-over]
verbs: hand over, turn over, surrender, transfer, deliver, give up
object: suspect, fugitive, criminal, mastermind, gangster, murderer, smuggler, trafficker
needs: to
type: COOPERATE
cameo: 063
recipient: to
example: Peru handed over a fugitive to Chile. => COOPERATE Peru > Chile
counter: Peru handed over the island to Chile. => COOPERATE

[frame.cooperate.extradition]
nouns: extradition
needs: to
type: COOPERATE
cameo: 063
recipient: to
example: Peru completed the extradition of a banker to Chile. => COOPERATE

[frame.cooperate.invest]
verbs: invest
needs: in
not: object
type: COOPERATE
cameo: 061
recipient: in
example: Peru invested in Chilean railways. => COOPERATE

[frame.cooperate.train-with]
verbs: train, drill, exercise, patrol
needs: subject @troops
needs: with
type: COOPERATE
cameo: 062
recipient: with
reciprocal: yes
example: Kenyan soldiers trained with Ugandan soldiers. => COOPERATE
counter: Kenyan runners trained with weights. => COOPERATE

[frame.cooperate.coordinate]
verbs: coordinate, synchronize, harmonize, harmonise, align, pool
needs: partner
type: COOPERATE
cameo: 060
recipient: with
reciprocal: yes
example: Kenya and Uganda coordinated their operations. => COOPERATE

[frame.support.confer]
verbs: confer, bestow
object: medal, prize, order, honor, honour, degree, award, title, citizenship, rank, decoration
type: SUPPORT
cameo: 051
recipient: on, upon, indirect, to
example: Peru conferred a medal on the president of Chile. => SUPPORT
counter: Peru conferred with the president of Chile. => SUPPORT

[frame.support.mourn]
verbs: mourn, condole, sympathize, sympathise, commiserate, empathize, grieve
type: SUPPORT
cameo: 051
recipient: with, object, for, to, of, in
example: Kenya condoled with Uganda over the floods. => SUPPORT Kenya > Uganda

[frame.support.exchange-envoys]
verbs: exchange, swap
object: ambassador, envoy, representative, mission
type: SUPPORT
cameo: 054
recipient: with
mutual: yes
example: Peru and Chile exchanged ambassadors. => SUPPORT
counter: Peru and Chile exchanged fire. => SUPPORT

[frame.support.enter-into]
verbs: enter, come
needs: into @treaties
not: into force
type: SUPPORT
cameo: 057
recipient: with, between, into
mutual: yes
example: Kenya entered into an agreement with Uganda. => SUPPORT Kenya > Uganda

[frame.coerce.pressure]
verbs: increase, step up, mount, pile, ramp up, exert, apply, put, intensify, heighten, raise, ratchet up, maintain, pile on, tighten
object: pressure, squeeze, noose
needs: on
type: COERCE
mode: restrict
cameo: 170
recipient: on
example: Kenya increased its pressure on Uganda. => COERCE Kenya > Uganda
counter: The pump increased the pressure on the pipe. => COERCE

[frame.concede.permission]
verbs: give, grant, issue
object: permission, authorization, authorisation, approval, clearance, consent, light, go-ahead, nod, permit, blessing, licence, license
not: object final approval
needs: for
type: CONCEDE
cameo: 083
recipient: indirect, to, for, content, any
example: Kenya gave its permission for a Ugandan airline to land. => CONCEDE Kenya > airline
counter: Kenya gave Uganda a map of the lake. => CONCEDE

[frame.concede.simplify]
verbs: simplify, ease, streamline, relax, liberalize, liberalise, speed up, soften, shorten
object: process, procedure, rule, requirement, access, visa, path, regime, curfew, hour, law, policy, regulation, condition, term, criterion
type: CONCEDE
cameo: 080
recipient: for, on, in, to, with, of
example: Peru simplified the visa process for Chileans. => CONCEDE Peru > Chileans
counter: The firm simplified its logo. => CONCEDE

[frame.support.agree-to]
verbs: agree
needs: to @treaties
not: content
not: to truce, ceasefire, ceasefire *, cease-fire, cease fire, peace
type: SUPPORT
cameo: 057
recipient: with, between
mutual: yes
example: Peru and Chile agreed to a trade deal. => SUPPORT Peru + Chile
counter: Peru and Chile agreed to meet. => SUPPORT

[frame.sanction.halt-mediation]
verbs: end, halt, suspend, stop, abandon, terminate, break off, call off, withdraw from, discontinue, cease
object: mediation, mediation *, peace *, good office
not: object peace treaty, peace accord, peace agreement, peace deal, peace talk, peace negotiation
type: SANCTION
mode: discontinue
cameo: 165
recipient: between, with, in, of, over
example: Peru ended its mediation between Chile and Bolivia. => SANCTION Peru > Chile + Bolivia
counter: Peru suspended the talks with Chile. => SANCTION

[frame.assault.send-to-strike]
verbs: send, dispatch, scramble, deploy, launch, use
object: @troops, @weapons, @irregulars
needs: content destroy, bomb, attack, strike, hit, kill, capture, raid, shell, pound, recapture, retake, storm, assassinate
not: modifier ready
type: ASSAULT
cameo: 190
recipient: content, in, into, against
example: Peru sent fighter jets to destroy a Chilean radar station. => ASSAULT Peru > Chile
counter: Peru sent fighter jets to escort a Chilean airliner. => ASSAULT

[frame.accuse.send-investigators]
verbs: send, dispatch, deploy, appoint, assign
object: expert, team, investigator, inspector, detective, delegation, mission, agent, operative, panel, committee, commission, specialist
needs: content investigate, probe, inspect, examine, audit, verify, inquire
type: ACCUSE
mode: investigate
cameo: 090
recipient: to, into, in, content
example: Peru sent five experts to Chile to investigate the fire. => ACCUSE/investigate Peru > Chile
counter: Peru sent five experts to Chile to treat the wounded. => ACCUSE

[frame.aid.deployment]
nouns: deployment, dispatch
needs: on peacekeeping *, peace *, relief *, rescue *, humanitarian *
type: AID
cameo: 074
recipient: to, in, any
example: Kenya announced the deployment of 200 troops to Somalia on a peacekeeping mission. => AID Kenya > Somalia
counter: Kenya announced the deployment of 200 troops to its border with Somalia. => AID

[frame.aid.come]
verbs: come, arrive, flow, pour, flood
needs: subject aid, donation, assistance, help, relief, contribution, money, weapon, arms, supply
needs: from
type: AID
cameo: 070
actor: from
recipient: to, in, into, for
example: Donations came to Nepal from Japan. => AID Japan > Nepal
counter: The envoy came to Nepal from Japan. => AID
# Event frames: which predicates code which PLOVER event, and where their parties stand.
#
# [class.NAME]    nouns that conditions name as @NAME
# [support.NAME]  light verbs, whose subject does what the event noun under them says
# [frame.NAME]    predicates. Keys:
#   verbs, nouns, adjectives   triggers, by lemma; a second word is a particle ("carry out")
#   object, needs, not         conditions: the class of the object; "needs: for @talks" a phrase that
#                              must stand, "not: object @x" one that must not; besides the roles
#                              below: modifier, complement, infinitive, case, partner (a second
#                              subject)
#   type, mode, cameo          the coding
#   actor, recipient           roles, the first that holds a party counts: subject, object, indirect,
#                              owner (possessor of the object), a preposition, content-subject,
#                              content (whoever its clause does to), any
#   reciprocal: yes            all parties are actors
#   engagement                 meeting, call, visit, talks, multilateral, correspondence, ceremony
#   generalise: no             words that mean by WordNet what its own do are not to trigger it
#   shift                      what it does to the event in its content; see rules.lex, event.shift.*
#
# Examples: SENTENCE => TYPE/mode ACTOR > RECIPIENT status {dead 3}, "+" between parties; what is not written is
# not asked; "-" for no event. In braces: date, place, dead, injured, arrested, size ("20+" a lower bound).

# ---------------------------------------------------------------------------------------- classes

[class.talks]
nouns: talk, talks, negotiation, discussion, dialogue, consultation, conversation, meeting, summit, conference, session, deliberation, contact, parley, roundtable, exchange, interview, phone call, call, mediation
example: Peru and Chile held talks in Lima. => CONSULT Peru + Chile

[class.troops]
nouns: troops, troop, soldier, force, forces, army, unit, battalion, brigade, division, regiment, trooper, personnel, peacekeeper, contingent, garrison, paratrooper, marine, tank, warship, fleet, navy, aircraft, jet, bomber, armor, convoy, warplane, artillery, missile, submarine, destroyer, frigate, gunship, helicopter, carrier, ship, guard, guards, reinforcement, reservist, squadron, military, commando, patrol, missile system, presence, men, reserve, platoon, military presence, troop presence, company, battery, missile battery, commando unit, flotilla, armada, task force, strike group, corps, detachment, air force, rocket launcher, launcher, howitzer, special forces, special force, legion, legionnaire, armoured vehicle, armored vehicle, infantry, cavalry, regular, conscript, recruit, policeman
example: France withdrew its troops from Mali. => RETREAT/withdraw France > Mali

[class.irregulars]
nouns: fighter, mercenary, militia, militant, militiaman
example: The rebels withdrew their fighters from Mali. => RETREAT/withdraw rebels > Mali

[class.prisoners]
nouns: prisoner, detainee, hostage, captive, inmate, convict, activist, journalist, leader, soldier, fighter, rebel, militant, civilian, citizen, national, man, woman, people, person, worker, student, lawyer, politician, suspect, dissident, fisherman, sailor, crew, member, girl, boy, child, driver, editor, blogger, reporter, minister, diplomat, officer, peacekeeper, aide, protester, lawmaker, writer, nurse, physician, doctor, engineer, contractor, pilot, tourist, priest, remains, body, ship, vessel, tanker, boat, businessman, sergeant, guard, homeguard, congressman, serviceman, official, president, cleric, asset, fund, funds
example: Iran released three prisoners. => RETREAT/release Iran > prisoners

[class.restrictions]
nouns: sanction, ban, embargo, curfew, restriction, blockade, siege, tariff, duty, quota, boycott, suspension, emergency, law, quarantine, lockdown, barrier, penalty, freeze, limit, control, prohibition, censorship, moratorium, measure, warning, immunity, requirement, rule, block, veto, freeze, charge, crackdown, travel ban, state, martial law, order, restraint, constraint, hurdle, checkpoint, cap, closure, no-fly zone, curfew hour, visa requirement, visa rule, visa regime, visa restriction, entry requirement, trade barrier, arms embargo, red tape
example: Chile lifted the sanctions on Peru. => CONCEDE Chile > Peru

[class.sanctions]
nouns: sanction, embargo, tariff, duty, quota, surtax, levy, trade barrier, measure, boycott
example: Chile imposed sanctions on Peru. => SANCTION/discontinue Chile > Peru

[class.demands]
nouns: demand, proposal, request, plan, offer, idea, call, appeal, bid, claim, petition, resolution, motion, amendment, bill, deal, agreement, ultimatum, peace, ceasefire, truce, invitation, overture, result, outcome, solution, ruling, verdict, notion, suggestion, pressure, application, condition, mediation, interference, intervention, negotiation, talk, talks, dialogue, draft, initiative, right, allegation, accusation, criticism, claim, charge, attempt, decision, compromise, extension, term, treaty, referendum, possibility, withdrawal, vote, election, candidate, nomination, candidacy, recommendation, advice, report, statement, settlement, pact, concession, resignation, assertion, suggestion, comment, remark, formula, framework, roadmap, blueprint, scheme, terms, gesture
example: Iran rejected the proposal of France. => REJECT/change Iran > France
example: The miners accepted a formula for settling the dispute with the company. => AGREE

[class.treaties]
nouns: treaty, agreement, pact, accord, deal, convention, memorandum, protocol, truce, ceasefire, contract, declaration, charter, communique, understanding, compact, MoU, MOU, resolution, cease fire, budget, consensus, compromise, settlement, arrangement, ceasefire *, peace *, roadmap, peace
example: Peru and Chile signed a treaty. => SUPPORT Peru + Chile

[class.aid]
nouns: aid, assistance, help, relief, supply, food, medicine, loan, grant, credit, fund, funds, funding, money, dollar, euro, million, billion, donation, equipment, weapon, arms, vaccine, dose, support, shelter, asylum, refuge, protection, tent, expert, observer, adviser, advisor, instructor, trainer, team, doctor, engineer, package, subsidy, ammunition, training, care, treatment, water, fuel, electricity, gas, oil, wheat, ration, scholarship, hospital, clinic, citizenship, amount, contribution, kit, tank, missile, jet, blanket, tonne, ton, ventilator, mask, shipment, flight, truck, battery, system, peacekeeper, volunteer, counselor, service, medication, $, €, £, equipment, assistance package, medical supply, vehicle, ambulance, generator, clothes, clothing, mission, material, loan guarantee, guarantee, medicine, aid package, humanitarian aid, cash, livestock, seed, fertilizer, machinery, boat, flour, budget, facility, program, programme, initiative, capacity, food aid, USD, dollars, meal, housing, resource, hardware, arm, relief goods, goods, relief supply, emergency supply, rice, grain, parcel, airlift, hygiene kit, shelter material, cargo, rescuer, medic, nurse, firefighter, oxygen, laptop, school, well, plane, planeload, truckload, US$, rupee, pound, yen, peso, ruble, shekel, lira, riyal, yuan, rand, krone, franc, percent, %, rescue team, search team, specialist, consignment, crate, container, foodstuff, seedling, bus, laboratory, reactor, drone, helicopter, aircraft, jacket, uniform, test kit, syringe, tablet, textbook, sum, bailout, stimulus
example: Japan gave aid to Nepal. => AID Japan > Nepal
example: Peru sent two planes of medical supplies to Chile. => AID Peru > Chile

[class.relations]
nouns: relation, relations, tie, ties, relationship, link, contact, cooperation, partnership, alliance
example: Peru cut ties with Chile. => SANCTION/discontinue Peru > Chile

[class.diplomats]
nouns: diplomat, ambassador, envoy, attache, consul, staff, inspector, monitor, observer, correspondent, representative, official, mission, embassy, delegation, worker, charge, official, agency, ngo, organization
example: Chile expelled two diplomats of Peru. => SANCTION/expel Chile > Peru

[class.weapons]
nouns: missile, rocket, bomb, shell, mortar, grenade, artillery, torpedo, drone, warplane, warhead, projectile, shot, bullet, round, gun, rifle
example: Rebels fired rockets at the army. => ASSAULT/heavy-weapons Rebels > army

[class.media]
nouns: newspaper, website, channel, station, broadcaster, magazine, internet, broadcast, network, site, outlet, radio, television, publication, book, film, newscast, app, platform, account, page, portal, press, media, daily, weekly
example: Iran banned a newspaper. => COERCE/censor Iran > newspaper

[class.routes]
nouns: border, airspace, crossing, port, checkpoint, road, frontier, airport, strait, gate, corridor, territory, pipeline, bridge, route, market, highway, street, university, school, mosque, church, office, bank, camp, area, city, strip, town, building, compound, port, point, crossing point, post, space, air space, line, consulate, embassy, factory, plant, pipeline, crossing points, entry point, border post, border crossing, railway, railroad, waterway, land border, runway, sea lane, bazaar, exit, entrance
example: Chile closed its border with Peru. => COERCE/restrict Chile > Peru

# ---------------------------------------------------------------------------------- light verbs

[support.do]
verbs: launch, conduct, carry out, hold, stage, make, mount, begin, start, open, resume, continue, pursue, undertake, perform, commit, perpetrate, wage, execute, initiate, lead, organize, organise, do, have, take, give, provide, issue, deliver, order, announce, declare, impose, levy, slap, place, put, enforce, approve, authorize, authorise, extend, maintain, renew, tighten, toughen, step up, intensify, expand, prolong, unleash, direct, coordinate, arrange, convene, host, hold, file, lodge, bring, voice, express, reach, conclude, sign, strike, seal, clinch, send, grant, pay, raise, set up, form, join, stage, engage, enter, commence, press, introduce, adopt, enact, reimpose, register, submit, prepare, use, apply, decree, finalize, finish, complete, field, set, broker, mediate, facilitate, sponsor, complain, reiterate, repeat, utter, level, serve, hand, dispense, mete out, schedule, convey, attend, drop, plan, prompt, institute, establish, consider, mull, weigh, contemplate, witness, oversee, chair
example: The army launched an attack on the rebels. => ASSAULT army > rebels

[support.engage]
verbs: engage, participate, take part, be, involve, join, meet, gather
preposition: in
example: Peru engaged in talks with Chile. => CONSULT Peru + Chile

[support.go-on]
verbs: go, embark, be, set
preposition: on
example: Workers at the port of Lima in Peru went on strike. => PROTEST/strike Workers

[support.meet]
verbs: meet, sit, gather, convene, assemble
preposition: for
example: Peru and Chile met for talks in Lima. => CONSULT Peru + Chile

[support.happen]
verbs: resume, begin, start, continue, end, fail, collapse, break down, take place, stall, occur, follow, proceed, open, conclude, break out, erupt, rage, intensify, escalate
as: subject
example: Talks between Peru and Chile resumed. => CONSULT Peru + Chile

# ------------------------------------------------------------------------------------ consult

[frame.consult.meet]
verbs: meet, confer, huddle, reconvene, convene, sit down, get together
not: object @demands, need, requirement, goal, target, deadline, criterion, obligation, condition, standard, commitment, expectation, challenge, threat, fate, death, medal, degree, honor, award, title, status, right, blessing, power
type: CONSULT
cameo: 040
engagement: meeting
actor: subject
recipient: object, with
reciprocal: yes
example: The president of Peru met Chile's ambassador on Monday. => CONSULT Peru + Chile
counter: The firm met its target. => CONSULT
counter: Peru conferred a medal on the president of Chile. => CONSULT

[frame.consult.talk]
verbs: talk, negotiate, discuss, consult, parley, hobnob, converse, speak, deliberate, haggle, bargain, debate
needs: with
type: CONSULT
cameo: 046
engagement: talks
recipient: with
reciprocal: yes
example: Peru negotiated with Chile. => CONSULT Peru + Chile

[frame.consult.talk-together]
verbs: talk, confer, negotiate
needs: partner
not: object
not: to reporter, journalist, crowd, press, media
type: CONSULT
cameo: 040
engagement: talks
reciprocal: yes
example: The president of Peru and the premier of Chile talked on Monday about trade. => CONSULT Peru + Chile

[frame.consult.speak-to]
verbs: speak, talk
needs: to
not: to reporter, journalist, crowd, press, media, agency, television, newspaper, audience, parliament, rally, supporter
type: CONSULT
cameo: 040
engagement: talks
recipient: to
reciprocal: yes
example: The president of Peru spoke to Chile's president. => CONSULT Peru + Chile

[frame.consult.brief]
verbs: brief, debrief, consult
object: president, minister, premier, chancellor, ambassador, envoy, delegation, leader, secretary, official, counterpart, diplomat, lawmaker, ally, PERSON
type: CONSULT
cameo: 040
engagement: talks
recipient: object
reciprocal: yes
example: Peru's ambassador briefed Chile's officials on the talks. => CONSULT ambassador + officials

[frame.consult.table]
verbs: sit, return, come, come back
needs: at table
type: CONSULT
cameo: 046
engagement: talks
recipient: with
reciprocal: yes
example: Peru and Chile sat at the negotiating table. => CONSULT Peru + Chile

[frame.consult.to-table]
verbs: return, come, come back
needs: to table, @talks
type: CONSULT
cameo: 046
engagement: talks
recipient: with
reciprocal: yes
example: Peru and Chile returned to the negotiating table. => CONSULT Peru + Chile

[frame.consult.discuss]
verbs: discuss, negotiate, exchange, talk over
object: issue, view, matter, tie, cooperation, relation, crisis, situation, topic, opinion, information, trade, security, possibility, way, conflict, development, agreement, treaty, deal, problem, plan, peace, ceasefire, war, truce, settlement, release, accord, note, letter, idea
type: CONSULT
cameo: 040
engagement: talks
recipient: with
reciprocal: yes
example: Peru and Chile discussed security issues. => CONSULT Peru + Chile

[frame.consult.phone]
verbs: phone, telephone, call, ring, dial
needs: object
not: object people, attention, election, vote, meeting, strike, summit, session, conference, referendum, move, attack, decision, end, halt, measure, plan, act, it, shot, what
type: CONSULT
mode: phone
cameo: 041
engagement: call
recipient: object
reciprocal: yes
example: The president of Peru telephoned Chile's president. => CONSULT/phone Peru + Chile
counter: Peru praised what it called the patience of both delegations. => CONSULT

[frame.consult.call-on]
verbs: call on, call upon
needs: content discuss, congratulate, condole, pay, exchange, brief, inform, apprise, convey, greet, felicitate, review, talk, express, bid, thank, offer, seek, inquire
not: content-subject
type: CONSULT
mode: visit
cameo: 042
engagement: visit
recipient: on, upon, object, content-subject, content, any
example: Chile's ambassador called on Peru's president to discuss trade. => CONSULT/visit ambassador > Peru
counter: Chile called on Peru to release the prisoners. => CONSULT

[frame.consult.paid-call]
nouns: courtesy call, courtesy visit
type: CONSULT
mode: visit
cameo: 042
engagement: visit
recipient: on, to
example: Chile's ambassador paid a courtesy call on Peru's president. => CONSULT/visit ambassador > Peru

[frame.consult.call-noun]
nouns: call, phone call, telephone call, conversation, teleconference, videoconference, video call, phone conversation
needs: with
type: CONSULT
mode: phone
cameo: 041
engagement: call
recipient: with
reciprocal: yes
example: Peru's president held a phone call with Chile's president. => CONSULT/phone Peru + Chile

[frame.consult.receive-call]
verbs: receive, take, get
object: call, phone call, telephone call, letter, message
needs: from
type: CONSULT
mode: phone
cameo: 041
engagement: call
actor: from
recipient: subject
reciprocal: yes
example: Chile's president received a phone call from Peru's president. => CONSULT/phone Peru + Chile

[frame.consult.write]
verbs: write
needs: to
type: CONSULT
mode: phone
cameo: 040
engagement: correspondence
recipient: to
reciprocal: yes
example: Peru has written to the United Nations. => CONSULT/phone Peru + United Nations

[frame.consult.talks]
nouns: talk, talks, negotiation, discussion, dialogue, consultation, meeting, parley, roundtable, deliberation, lunch, dinner, breakfast, audience, banquet, reception, conversation, contact, huddle, tete-a-tete, get-together, videoconference, teleconference, consultations, negotiations, discussions
type: CONSULT
cameo: 046
engagement: talks
actor: subject, between
recipient: with, between, among, by, object
reciprocal: yes
example: Peru held talks with Chile on Monday. => CONSULT Peru + Chile
example: Talks between Peru and Chile ended on Monday. => CONSULT Peru + Chile

[frame.consult.round]
nouns: round, session
not: of exercise, drill, maneuver, vote, voting, fire, rocket, missile, shot, sanction, layoff, funding, aid, golf, applause, election, strike, attack, airstrike, violence, cut
type: CONSULT
cameo: 046
engagement: talks
actor: subject, between
recipient: with, between, among, by
reciprocal: yes
example: Peru and Chile held a third round of talks in Lima. => CONSULT Peru + Chile
counter: Peru and Chile began a new round of joint exercises. => CONSULT

[frame.consult.summit]
nouns: summit, conference, assembly
type: CONSULT
mode: multilateral
cameo: 040
engagement: multilateral
actor: subject, of, between
recipient: with, between, of
reciprocal: yes
example: Peru, Chile and Bolivia held a summit in Lima. => CONSULT/multilateral Peru + Chile + Bolivia

[frame.consult.attend]
verbs: attend, join, address, chair, co-chair, host, co-host, convene, open
object: summit, meeting, conference, forum, session, assembly, @talks
not: object court, trial, funeral, class, call
type: CONSULT
mode: multilateral
cameo: 040
engagement: multilateral
recipient: with, of, owner, object, in, at, between
example: The president of Peru attended a summit in Chile. => CONSULT/multilateral Peru > Chile
counter: The president of Peru attended a school in Chile. => CONSULT

[frame.consult.take-part]
verbs: participate, take part, partake, sit
needs: in summit, meeting, conference, forum, session, assembly, @talks
type: CONSULT
mode: multilateral
cameo: 040
engagement: multilateral
recipient: with, of, in, at
example: The president of Peru took part in a summit with Chile. => CONSULT Peru

[frame.consult.join-for]
verbs: join
object: president, minister, premier, chancellor, leader, secretary, king, queen, prince, official, counterpart, chief, ambassador, envoy, PERSON
needs: for @talks, lunch, dinner, breakfast, summit, visit
type: CONSULT
cameo: 040
engagement: meeting
recipient: object
reciprocal: yes
example: Peru's president joined Chile's president for talks. => CONSULT Peru + Chile

[frame.consult.visit]
verbs: visit, tour
type: CONSULT
mode: visit
cameo: 042
engagement: visit
recipient: object
not: object website, museum, family, friend, grave, page, site
example: The president of Peru visited Chile. => CONSULT/visit Peru > Chile

[frame.consult.visit-noun]
nouns: visit, trip, tour, stopover
type: CONSULT
mode: visit
cameo: 042
engagement: visit
actor: subject, of
recipient: to, with, in, of
example: The president of Peru paid a visit to Chile. => CONSULT/visit Peru > Chile
counter: Chile condemned the trip. => CONSULT

[frame.consult.mission-noun]
nouns: trade mission, fact-finding mission
type: CONSULT
mode: visit
cameo: 042
engagement: visit
actor: subject, of
recipient: to, with, in, of
example: The president of Peru led a trade mission to Chile. => CONSULT/visit Peru > Chile

[support.pay]
verbs: pay, make, undertake, complete, conclude, wrap up, end, finish
example: The president of Peru made a visit to Chile. => CONSULT/visit Peru > Chile

[frame.consult.travel]
verbs: travel, fly, arrive, go, come, return, head
needs: for @talks, visit, summit, conference, trip
type: CONSULT
mode: visit
cameo: 042
engagement: visit
recipient: to, in
example: The president of Peru arrived in Chile for talks. => CONSULT/visit Peru > Chile

[frame.consult.leave-for]
verbs: leave, depart, head, set off, set out
needs: content meet, discuss, hold, visit, mediate, negotiate, attend, talk, confer
type: CONSULT
mode: visit
cameo: 042
engagement: visit
recipient: for, content-subject
example: Chile's delegation left for Peru to discuss trade. => CONSULT/visit Chile > Peru

[frame.consult.travel-to-meet]
verbs: travel, fly, arrive, go, come, head, journey, return
needs: content meet, discuss, hold, visit, mediate, negotiate, attend, talk, confer
type: CONSULT
mode: visit
cameo: 042
engagement: visit
recipient: to, in
example: The president of Peru flew to Chile to discuss trade. => CONSULT/visit Peru > Chile

[frame.consult.on-visit]
verbs: travel, fly, arrive, go, come, be, leave, embark
needs: on visit, trip, tour, mission
generalise: no
type: CONSULT
mode: visit
cameo: 042
engagement: visit
recipient: to, in
example: The president of Peru arrived in Chile on an official visit. => CONSULT/visit Peru > Chile

[frame.consult.host]
verbs: host, receive, entertain
object: president, minister, premier, chancellor, ambassador, envoy, delegation, leader, secretary, chief, king, prince, official, counterpart, commander, representative, general, PERSON
type: CONSULT
mode: visit
cameo: 043
engagement: visit
actor: object
recipient: subject
example: Peru's president received the foreign minister of Chile. => CONSULT/visit Chile > Peru

[frame.consult.welcome]
verbs: welcome, greet
object: president, minister, premier, chancellor, ambassador, envoy, delegation, leader, secretary, chief, king, prince, official, counterpart, commander, representative, general, PERSON
type: CONSULT
mode: visit
cameo: 043
engagement: visit
actor: object
recipient: subject
example: Peru's president welcomed the foreign minister of Chile in Lima. => CONSULT/visit Chile > Peru
example: Peru's president welcomed the foreign minister of Chile to Lima to discuss trade. => CONSULT/visit Chile > Peru

[frame.consult.lead]
verbs: lead, head
object: delegation, mission
needs: to
type: CONSULT
mode: visit
cameo: 042
engagement: visit
recipient: to
example: The president of Peru led a delegation to Chile. => CONSULT/visit president > Chile

[frame.consult.host-meal]
verbs: host, hold, give
object: dinner, lunch, banquet, reception, breakfast
needs: for
type: CONSULT
cameo: 043
engagement: meeting
recipient: for
reciprocal: yes
example: Peru's president hosted a dinner for the queen of Denmark. => CONSULT president + Denmark

[frame.consult.mediate]
verbs: mediate, broker, arbitrate, intercede, mediate between
type: CONSULT
mode: third-party
cameo: 045
engagement: talks
recipient: between, object, among, in, with
example: Qatar mediated between Peru and Chile. => CONSULT/third-party Qatar > Peru + Chile

[frame.consult.broker-talks]
verbs: broker, mediate, facilitate, moderate, sponsor
object: @talks, deal, truce, ceasefire, agreement, peace, settlement, accord, cease-fire
type: CONSULT
mode: third-party
cameo: 045
engagement: talks
recipient: between, among, with, of, object
example: Qatar brokered talks between Peru and Chile. => CONSULT/third-party Qatar > Peru + Chile

[frame.consult.as-mediator]
verbs: act, serve, step in, intervene
needs: as mediator, intermediary, broker, go-between, facilitator, arbiter
generalise: no
type: CONSULT
mode: third-party
cameo: 045
engagement: talks
recipient: between, in, among, with
example: Qatar acted as a mediator between Peru and Chile. => CONSULT/third-party Qatar > Peru + Chile

[frame.consult.mediation]
nouns: mediation, arbitration, shuttle diplomacy, good office
type: CONSULT
mode: third-party
cameo: 045
engagement: talks
recipient: between, in, with, for, content, any
example: Qatar launched a mediation between Peru and Chile. => CONSULT/third-party Qatar > Peru + Chile

[frame.consult.mediation-effort]
nouns: effort, mission, bid, attempt, role, initiative
needs: modifier mediation, peace
generalise: no
type: CONSULT
mode: third-party
cameo: 045
engagement: talks
recipient: between, in, with, content, any
example: Qatar launched a mediation effort between Peru and Chile. => CONSULT/third-party Qatar > Peru + Chile

# ------------------------------------------------------------------------------------ support

[frame.support.praise]
verbs: praise, laud, commend, hail, applaud, salute, thank, congratulate, acclaim, welcome, compliment, honor, honour, extol, celebrate, appreciate, admire, cheer, lionize, toast, eulogize, glorify, vindicate
not: object commitment, promise, pledge, obligation, agreement, ceasefire, truce, deal, word, treaty, contract, anniversary, birthday, holiday, victory, christmas, god
type: SUPPORT
cameo: 051
recipient: object, for, on
example: Chile praised Peru. => SUPPORT Chile > Peru
example: Chile thanked Peru for its help. => SUPPORT Chile > Peru
counter: Chile honors its commitments to Peru. => SUPPORT

[class.praise]
nouns: hero, friend, ally, partner, champion, milestone, success, breakthrough, step, good, great, positive, historic, courageous, important, constructive, productive, encouraging, brilliant, victory, excellent, brave, wise, welcome, legitimate, leader, model, example, triumph, brother, patriot, fair, remarkable, impressive, wonderful, fantastic
example: Peru called Chile's decision a milestone. => SUPPORT Peru > Chile

[frame.support.call]
verbs: call, describe, deem, consider, label, term, declare, hail
needs: object
needs: complement @praise
not: modifier not
type: SUPPORT
cameo: 051
recipient: object
example: Peru called Chile's decision a milestone. => SUPPORT Peru > Chile
counter: Peru called Chile's decision illegal. => SUPPORT

[frame.support.describe-as]
verbs: describe, hail, regard, see, praise, characterize, view, welcome
needs: object
needs: as @praise
type: SUPPORT
cameo: 051
recipient: object
example: Peru described Chile's decision as a milestone. => SUPPORT Peru > Chile

[frame.support.back]
verbs: support, back, endorse, defend, champion, advocate, vouch, side, stand by, stand with, rally behind, embrace, favor, favour, uphold, bless, approve, root, ratify, respect, rally around, get behind, stick by, second, espouse, back up
not: object family, himself, herself, itself, themselves, title, record, measure, embargo, attack, strike, deployment, sanction
type: SUPPORT
cameo: 050
recipient: object, for, with, of
example: Chile supports Peru. => SUPPORT Chile > Peru
example: Chile endorsed Peru's plan. => SUPPORT Chile > Peru

[frame.support.stand]
verbs: stand, side, rally, line up, throw
needs: behind
type: SUPPORT
cameo: 053
recipient: behind
example: Chile stood firmly behind Peru. => SUPPORT Chile > Peru

[frame.support.come-to-defense]
verbs: come, rush, leap, speak out
needs: to defense, defence
type: SUPPORT
cameo: 052
recipient: to, of, any
example: Chile came to the defense of Peru. => SUPPORT Chile > Peru

[frame.support.favor]
verbs: speak, come out, campaign, vote, argue
needs: in favor, favour
type: SUPPORT
cameo: 053
recipient: of, in
example: Chile voted in favor of Peru's plan. => SUPPORT Chile > Peru

[frame.support.noun]
nouns: support, backing, solidarity, endorsement, praise, gratitude, appreciation, congratulations, approval, thanks, condolence, respect, loyalty, allegiance, confidence
type: SUPPORT
cameo: 051
recipient: for, to, with, of, in
example: Chile expressed support for Peru. => SUPPORT Chile > Peru

[frame.support.backed]
adjectives: back, supportive, grateful, thankful
type: SUPPORT
cameo: 050
recipient: of, to, for
example: Chile is grateful to Peru. => SUPPORT Chile > Peru

[frame.support.recognize]
verbs: recognize, recognise, acknowledge, accredit
object: independence, state, government, statehood, sovereignty, legitimacy, country, authority, council, leader, president, rule, claim, passport, right, border, republic, capital
type: SUPPORT
cameo: 054
recipient: object, as
example: Chile recognized the independence of Kosovo. => SUPPORT Chile > Kosovo

[frame.support.relations]
verbs: establish, restore, normalize, normalise, resume, forge, upgrade, open, strengthen, improve, re-establish, reestablish, boost, deepen, renew, reopen, re-open, expand, enhance, cement, consolidate, reset, repair, mend, rebuild
object: relation, relations, tie, ties, relationship, embassy, consulate, link, friendship
generalise: no
type: SUPPORT
cameo: 054
recipient: with, to, between, object, in
mutual: yes
example: Chile established diplomatic ties with Peru. => SUPPORT Chile > Peru

[frame.support.appoint]
verbs: appoint, accredit, name
object: ambassador, envoy, representative, consul, attache
needs: to
type: SUPPORT
cameo: 054
recipient: to
example: Chile appointed an ambassador to Peru. => SUPPORT Chile > Peru

[frame.support.sign]
verbs: sign, ratify, ink, initial, conclude, seal, clinch, strike, reach, accede, finalize, adopt, forge, renew, agree
object: @treaties
type: SUPPORT
cameo: 057
recipient: with, between, on, to
mutual: yes
example: Peru and Chile signed a trade treaty. => SUPPORT Peru + Chile
example: Peru reached an agreement with Chile. => SUPPORT Peru > Chile

[frame.support.approve]
verbs: approve, endorse, pass, back, uphold
object: treaty, agreement, pact, accord, deal, convention, protocol, truce, ceasefire
type: SUPPORT
cameo: 057
recipient: with, between, of, owner, object
mutual: yes
example: Chile's parliament approved the agreement with Peru. => SUPPORT Chile > Peru

[frame.support.extend-mandate]
verbs: extend, renew, prolong
object: mandate
type: SUPPORT
cameo: 050
recipient: of, object, in, for
example: The United Nations extended the mandate of its mission in Peru. => SUPPORT United Nations

[frame.support.agree-on]
verbs: agree
needs: on @treaties, text, draft, wording, framework, roadmap, plan
type: SUPPORT
cameo: 057
recipient: with, between
mutual: yes
example: Peru and Chile agreed on the text of a treaty. => SUPPORT Peru + Chile

[frame.support.agree-with]
verbs: agree
needs: on
needs: with
not: content
type: SUPPORT
cameo: 057
recipient: with
example: Peru agreed with Chile on trade. => SUPPORT Peru > Chile

[frame.support.agree-together]
verbs: agree
needs: on
needs: partner
not: content
type: SUPPORT
cameo: 057
recipient: with, between
mutual: yes
example: Peru and Chile agreed on a common border. => SUPPORT Peru + Chile

[frame.support.signing]
nouns: signing, ratification, signature
needs: object @treaties
type: SUPPORT
cameo: 057
recipient: with, between, object
example: Peru announced the signing of a treaty with Chile. => SUPPORT Peru > Chile

[frame.support.honor]
verbs: award, decorate, knight, honour, honor
object: medal, prize, order, honor, honour, degree, award, order, freedom, recognition, title, ORGANIZATION
type: SUPPORT
cameo: 051
recipient: indirect, to
example: Peru awarded a medal to Chile's president. => SUPPORT Peru > Chile

[frame.support.tribute]
nouns: tribute, homage
type: SUPPORT
cameo: 051
recipient: to
example: Peru paid tribute to Chile's president. => SUPPORT Peru > Chile

[frame.support.rally-support]
verbs: rally, muster, drum up, garner, mobilize, marshal
object: support, backing
type: SUPPORT
cameo: 053
recipient: for
example: Peru rallied international support for Chile. => SUPPORT Peru > Chile

[frame.support.accede]
verbs: join, enter
object: @treaties, organization, alliance, union, bloc
needs: with
type: SUPPORT
cameo: 057
recipient: with
example: Peru joined the treaty with Chile. => SUPPORT Peru > Chile

[frame.support.recognize-state]
verbs: recognize, recognise
needs: object
not: object need, importance, fact, problem, threat, right, effort, challenge, difficulty, face, voice, body, mistake, responsibility
type: SUPPORT
cameo: 054
recipient: object, as
example: Peru formally recognized Chile. => SUPPORT Peru > Chile

# -------------------------------------------------------------------------------------- agree

[frame.agree.accept]
verbs: accept, approve, okay, ok, greenlight, clear, consent, assent, accede
object: @demands, invitation, proposal, visit, extradition, request, offer, mediation, responsibility
not: object resignation, demand, condition
type: AGREE
cameo: 030
recipient: object, from, of, to, owner, with, for
example: Peru accepted Chile's proposal. => AGREE Peru > Chile

[frame.agree.agree]
verbs: agree, consent, concur, opt, assent
adjectives: commit
shift: commit
type: AGREE
cameo: 030
recipient: with, content, content-subject, to, on, any
mutual: yes
example: Peru agreed to help Chile. => AGREE Peru > Chile

[frame.agree.offer]
verbs: offer, volunteer, propose
shift: commit
type: AGREE
cameo: 030
recipient: indirect, to, content, content-subject, with, for, object, any
mutual: yes
example: Peru offered to help Chile. => AGREE Peru > Chile
example: Peru offered aid to Chile. => AGREE Peru > Chile

[frame.agree.promise]
verbs: promise, pledge, vow, guarantee, assure, swear, earmark, reassure, undertake
shift: promise
type: AGREE
cameo: 030
recipient: indirect, object, to, content, for, any
mutual: yes
example: Peru promised to help Chile. => AGREE Peru > Chile
example: Peru pledged aid to Chile. => AGREE Peru > Chile

[frame.agree.commit]
verbs: commit
needs: to
shift: promise
type: AGREE
cameo: 030
recipient: to, content, for, any
example: Peru committed itself to helping Chile. => AGREE Peru > Chile
counter: Peru committed a crime in Chile. => AGREE

[frame.agree.promise-noun]
nouns: promise, pledge, vow, commitment, assurance, offer, readiness, willingness, intention, intent, proposal, plan, desire, invitation, determination, interest
shift: commit
type: AGREE
cameo: 030
recipient: to, content, with, for, any
counter: Peru has no intention of expanding into the region of Chile. => AGREE
example: Peru voiced its readiness to help Chile. => AGREE Peru > Chile

[frame.agree.ready]
adjectives: ready, willing, prepared, keen, eager, glad, poised, determined, happy, interested, anxious, receptive, amenable
verbs: stand ready, be ready
shift: commit
type: AGREE
cameo: 030
recipient: content, with, to, for, any
example: Peru is ready to help Chile. => AGREE Peru > Chile
example: Peru is willing to negotiate with Chile. => AGREE Peru > Chile

[frame.agree.open]
adjectives: open, committed
needs: to
shift: commit
type: AGREE
cameo: 030
recipient: content, with, to, for, any
example: Peru is open to talks with Chile. => AGREE Peru > Chile
counter: The trial of the mayor opened in Peru. => AGREE

[frame.agree.plan]
verbs: plan, intend, aim, decide, prepare, resolve, seek, look, expect, arrange, schedule, want, wish, choose, opt, hope
needs: content
shift: plan
recipient: content, with, to, any
mutual: yes
example: Peru plans to send aid to Chile. => AGREE Peru > Chile
example: Peru hopes to win. => -

[frame.agree.seek]
verbs: seek, pursue, explore, want
object: peace, dialogue, @talks, cooperation, relation, tie, rapprochement, reconciliation, partnership, reset, normalization
needs: with
not: object ban, end, halt
type: AGREE
cameo: 036
recipient: with
example: Peru seeks peace with Chile. => AGREE Peru > Chile

[frame.agree.planned-talks]
verbs: plan, schedule, arrange, propose, set, agree, prepare
object: @talks, visit, trip
type: AGREE
cameo: 036
engagement: talks
recipient: with, object, to, for, between
example: Peru proposed talks with Chile. => AGREE Peru > Chile

[frame.agree.invite]
verbs: invite
type: AGREE
cameo: 036
engagement: visit
recipient: object
example: Peru invited Chile's president. => AGREE Peru > Chile

[frame.agree.invitation]
nouns: invitation
type: AGREE
cameo: 036
engagement: visit
recipient: to, for, around
actor: subject, of, by
example: Peru extended an invitation to Chile. => AGREE Peru > Chile

[frame.agree.receive-invitation]
verbs: receive, get, accept
object: invitation
needs: from
type: AGREE
cameo: 036
engagement: visit
actor: from
recipient: subject
example: Peru received an invitation from Chile. => AGREE Chile > Peru

[frame.agree.receive-assurance]
verbs: receive, get, obtain, secure, win
object: assurance, pledge, promise, commitment, guarantee, offer, word
needs: from
type: AGREE
cameo: 030
actor: from
recipient: subject
example: Peru received assurances of restraint from Chile. => AGREE Chile > Peru

[frame.agree.due-in]
adjectives: due, expected
needs: in
not: content
not: subject report, result, decision, verdict, ruling, election, plan, payment, release
type: AGREE
cameo: 036
recipient: in
example: Peru's envoy is due in Chile on Monday. => AGREE envoy > Chile

[frame.agree.due]
adjectives: due, expected, scheduled, set, slated
verbs: expect, schedule, slate, set
needs: content
shift: plan
recipient: content, with, in, any
example: Peru's president is due to visit Chile. => AGREE Peru > Chile

# ------------------------------------------------------------------------------------- concede

[frame.concede.apologize]
verbs: apologize, apologise, repent
type: CONCEDE
cameo: 055
recipient: to, for
example: Peru apologized to Chile. => CONCEDE Peru > Chile

[frame.concede.apology]
nouns: apology, regret, remorse, apologies
type: CONCEDE
cameo: 055
recipient: to, for, over
example: Peru issued an apology to Chile. => CONCEDE Peru > Chile

[frame.concede.accept-apology]
verbs: accept
object: apology, apologies, explanation
type: CONCEDE
cameo: 056
recipient: of, from, owner, by
example: Peru accepted Chile's apology. => CONCEDE Peru > Chile

[frame.concede.lift]
verbs: lift, ease, remove, relax, waive, loosen, drop, end, abolish, repeal, scrap, rescind, revoke, soften, suspend, simplify, unfreeze, unblock, overturn, cancel, reduce, cut, annul, terminate, raise, roll back, delay, postpone, withdraw, lessen, undo, alleviate, slacken, reverse, dismantle, lower, slash, phase out, halve, unwind, loosen up, temper, defuse
object: @restrictions
not: object charge, accusation, law
type: CONCEDE
cameo: 080
recipient: on, against, for, from, owner, object, in, of, to, with
example: Chile lifted the sanctions on Peru. => CONCEDE Chile > Peru
example: Egypt eased the curfew in Cairo. => CONCEDE Egypt
example: Kenya lowered its tariffs on Uganda. => CONCEDE Kenya > Uganda

[frame.concede.delist]
verbs: remove, delete, strike, drop, take, take off
needs: from list, blacklist, registry, register
needs: object
type: CONCEDE
cameo: 085
recipient: object
example: Peru removed the company from its blacklist. => CONCEDE Peru > company

[frame.concede.end-noun]
nouns: lifting, easing, repeal, removal, relaxation
needs: object @restrictions
type: CONCEDE
cameo: 080
recipient: on, against, for, object
example: Chile announced the lifting of sanctions on Peru. => CONCEDE Chile > Peru

[frame.concede.pardon]
verbs: pardon, amnesty, exonerate, acquit, commute, reprieve, clear, rehabilitate
not: object debt, loan
type: CONCEDE
cameo: 081
recipient: object, for, of
example: The president of Peru pardoned a former minister. => CONCEDE Peru > minister

[frame.concede.forgive]
verbs: forgive, absolve
not: object debt, loan
needs: object
type: CONCEDE
cameo: 056
recipient: object, for
example: Peru forgave Chile. => CONCEDE Peru > Chile

[frame.concede.pardon-noun]
nouns: pardon, amnesty, clemency, reprieve, immunity
type: CONCEDE
cameo: 081
recipient: to, for, indirect, object
example: Peru granted an amnesty to the rebels. => CONCEDE Peru > rebels

[frame.concede.drop]
verbs: drop, withdraw, retract, abandon, renounce, relinquish, forgo, shelve, scrap, abandon, give up, back down, back off, retreat
object: charge, demand, claim, case, accusation, objection, plan, opposition, threat, insistence, warrant, indictment, investigation, probe, inquiry
type: CONCEDE
cameo: 080
recipient: against, on, for, of, object, to
example: Peru dropped its charges against Chile. => CONCEDE Peru > Chile

[frame.concede.drop-suit]
verbs: drop, withdraw, abandon, retract
object: complaint, lawsuit, suit, appeal, petition
type: CONCEDE
cameo: 080
recipient: against, on, for, of, object, to
example: Peru dropped its lawsuit against Chile. => CONCEDE Peru > Chile

[frame.concede.compensate]
verbs: pay, award, offer, give, grant
object: compensation, reparation, restitution, damages, indemnity, redress
type: CONCEDE
cameo: 080
recipient: to, indirect, for, any
example: Peru paid compensation to Chile. => CONCEDE Peru > Chile

[frame.concede.pay-as]
verbs: pay, give, award
needs: as compensation, reparation, restitution, indemnity
type: CONCEDE
cameo: 080
recipient: to, for, indirect, any
example: Peru paid ten million dollars to Chile as compensation. => CONCEDE Peru > Chile

[frame.concede.compensate-verb]
verbs: compensate, indemnify, recompense
needs: object
type: CONCEDE
cameo: 080
recipient: object
example: Peru compensated the fishermen. => CONCEDE Peru > fishermen

[frame.concede.accede]
verbs: yield, bow, accede, relent, cave, capitulate, acquiesce, give in, concede, bend, back down, succumb
not: object defeat, goal, point, election
type: CONCEDE
cameo: 080
recipient: to, indirect, object
example: Peru yielded to Chile's demands. => CONCEDE Peru > Chile

[frame.concede.truce]
verbs: declare, announce, proclaim, call
object: truce, ceasefire, armistice, cessation, cease-fire, cease fire, fire
type: CONCEDE
cameo: 087
recipient: with, in, against, on, object, any
mutual: yes
example: The rebels declared a ceasefire with Peru. => CONCEDE rebels > Peru

[frame.concede.allow]
verbs: allow, permit, let, authorize, authorise, enable, legalize, legalise
needs: object
not: object goal, run, point
not: content speak, comment, talk, discuss, brief, disclose
type: CONCEDE
cameo: 080
recipient: object, into, in, to, from, any
example: Chile allowed Peru to open an office. => CONCEDE Chile > Peru

[frame.concede.rights]
verbs: grant, give, restore, return
object: autonomy, right, permission, independence, mandate, citizenship, bail, freedom, concession, amnesty, self-rule, license, status
type: CONCEDE
cameo: 083
recipient: indirect, to, for, on, any
example: Peru granted autonomy to the rebels. => CONCEDE Peru > rebels

[frame.concede.grant]
verbs: grant
needs: object
type: CONCEDE
cameo: 080
recipient: indirect, to, for, object, any
example: A court in Peru granted a union's wish. => CONCEDE court > union

[frame.concede.accept-demand]
verbs: accept, meet, fulfill, fulfil, satisfy, grant, adopt, heed
object: demand, condition, claim, grievance
type: CONCEDE
cameo: 080
recipient: by, of, from, owner, for, object
example: Peru accepted the demands of the rebels. => CONCEDE Peru > rebels

[frame.concede.reverse]
verbs: reverse, revoke, rescind, overturn, quash, withdraw, annul, reconsider, repeal, void, undo
object: decision, order, ruling, verdict, policy, judgment, law, conviction, decree, course, stance, sentence, detention, expulsion, conviction, measure
type: CONCEDE
cameo: 085
recipient: on, of, against, for, object, any
example: Peru reversed its decision on Chile. => CONCEDE Peru > Chile

[frame.concede.reinstate]
verbs: reinstate, reappoint, readmit, re-admit, re-appoint, re-instate
needs: object
type: CONCEDE
cameo: 083
recipient: object
example: Peru reinstated Chile's envoy. => CONCEDE Peru > envoy

[frame.concede.step]
verbs: make
object: concession
type: CONCEDE
cameo: 080
recipient: to
example: Peru made concessions to Chile. => CONCEDE Peru > Chile

# ------------------------------------------------------------------------------------- retreat

[frame.retreat.withdraw]
verbs: withdraw, pull out, pull back, evacuate, move out, remove, recall, retreat, redeploy, pull, demobilize, vacate, leave, draw down, extract
not: object peacekeeper, observer, monitor, inspector, ambassador, envoy
object: @troops, @irregulars
not: object police
type: RETREAT
mode: withdraw
cameo: 0874
recipient: from, in, owner, out-of
example: France withdrew its troops from Mali. => RETREAT/withdraw France > Mali

[frame.retreat.reduce]
verbs: reduce, cut, trim, shrink, scale back, scale down, draw down, halve, slash, downsize
object: troop, troops, presence, force, forces, soldier, contingent, garrison, military presence, troop presence
type: RETREAT
mode: withdraw
cameo: 0874
recipient: in, from
example: Peru scaled back its presence in Chile. => RETREAT/withdraw Peru > Chile

[frame.retreat.retreat]
verbs: withdraw, retreat, pull out, pull back, move out, fall back, disengage, leave, evacuate, vacate
needs: from
not: object
not: from treaty, agreement, race, pact, deal, accord, talks, talk, negotiation, contest, office, post, election, position, organization, government, coalition, tournament, competition
not: subject minister, president, ambassador
type: RETREAT
mode: withdraw
cameo: 0874
recipient: from
example: Rebels withdrew from the city of Lima. => RETREAT/withdraw Rebels

[frame.retreat.leave]
verbs: leave, exit, depart, vacate, abandon, evacuate, quit
needs: object
needs: subject @troops, @irregulars, force, rebel
not: object people, dead, trail, family, home, door, job, mark, message
not: complement dead, injured, wounded, homeless, stranded, behind
type: RETREAT
mode: withdraw
cameo: 0874
recipient: object
example: Peruvian troops have begun leaving Chile. => RETREAT/withdraw troops > Chile
counter: Troops left three people dead in Chile. => RETREAT

[frame.retreat.withdrawal]
nouns: withdrawal, pullout, pullback, retreat, drawdown, evacuation
type: RETREAT
mode: withdraw
cameo: 0874
actor: subject, of
recipient: from, in
example: France began the withdrawal of its troops from Mali. => RETREAT/withdraw France > Mali

[frame.retreat.release]
verbs: release, free, liberate, hand over, return, exchange, swap, set free, unfreeze, deliver, turn over, send back, repatriate, parole
object: @prisoners
type: RETREAT
mode: release
cameo: 0841
recipient: object, to, from
example: Iran released three prisoners. => RETREAT/release Iran > prisoners

[frame.retreat.free]
verbs: free, parole, let free, let go, set free, set loose, turn loose
type: RETREAT
mode: release
cameo: 0841
recipient: object
example: Iran freed Peru's ambassador. => RETREAT/release Iran > ambassador

[frame.retreat.set-free]
verbs: set, let, turn
needs: object
needs: complement free, loose
type: RETREAT
mode: release
cameo: 0841
recipient: object
example: Iran set Peru's activists free. => RETREAT/release Iran > Peru

[frame.retreat.let-go]
verbs: let
needs: content-subject
needs: content go
type: RETREAT
mode: release
cameo: 0841
recipient: content-subject, object
example: Iran let the prisoners go. => RETREAT/release Iran > prisoners

[frame.retreat.release-any]
verbs: release, unfreeze
needs: object
not: object report, statement, film, album, data, figure, document, book, video, detail, result, song, list, photo, picture, movie, single, image, name, gas, transcript, information, version, plan, study, record, footage, text, audio, letter, energy, map, budget, water, draft, trailer, game, product, bond, file, estimate, survey, advisory, guideline, tape, finding, poll, schedule, pollutant, emission, memo, recording
type: RETREAT
mode: release
cameo: 0841
recipient: object, from, to
example: Iran released Peru's ambassador. => RETREAT/release Iran > ambassador

[frame.retreat.return-to]
verbs: return, hand back, give back
needs: object
needs: to
not: object call, favor, favour, serve, message
type: RETREAT
mode: access
cameo: 0842
recipient: to
example: Peru returned a painting to Chile. => RETREAT/access Peru > Chile

[frame.retreat.release-noun]
nouns: release, freeing, liberation
not: of report, statement, film, album, data, figure, document, book
type: RETREAT
mode: release
cameo: 0841
recipient: object, from
example: Iran ordered the release of a French journalist. => RETREAT/release Iran > journalist

[frame.retreat.give-back]
verbs: return, hand over, hand back, give back, turn over, cede, surrender, restore, relinquish, transfer
object: territory, land, property, control, island, power, weapon, arms, village, bible, artifact, mandate, town, base, asset, post, sovereignty, airport, painting, manuscript, relic, money, arm
type: RETREAT
mode: access
cameo: 0842
recipient: to, indirect, object
example: Peru returned the territory to Chile. => RETREAT/access Peru > Chile

[frame.retreat.surrender]
verbs: surrender, capitulate, defect, turn in, give up, turn themselves in
not: object arms, weapon, right, title, lead
type: RETREAT
cameo: 0874
recipient: to, in, from
example: Twenty rebels surrendered to the police of Peru. => RETREAT rebels > police

[frame.retreat.disarm]
verbs: disarm, demobilize, demilitarize, disband, dismantle, lay down, destroy, decommission, give up, surrender, scrap, turn in, hand in, denuclearize, eliminate, hand over
object: arms, weapon, weaponry, arsenal, missile, stockpile, warhead, militia, program, programme, camp, gun, rifle, arm
type: RETREAT
mode: disarm
cameo: 0873
recipient: to, in, with
example: The rebels laid down their arms in Peru. => RETREAT/disarm rebels > Peru

[frame.retreat.disarm-itself]
verbs: disarm, demobilize, demilitarize, denuclearize
type: RETREAT
mode: disarm
cameo: 0873
recipient: object, in
example: The rebels disarmed. => RETREAT/disarm rebels

[frame.retreat.ceasefire]
verbs: observe, respect, implement, cease, halt, stop, end, suspend, call off, break off, abandon, honor, honour, renounce
object: fire, ceasefire, truce, hostility, fighting, attack, offensive, bombing, shelling, operation, violence, war, campaign, raid, siege, hostilities, struggle, conflict, advance, assault, invasion, armistice, airstrike
not: by
type: RETREAT
mode: ceasefire
cameo: 0871
recipient: against, on, with, in, of, object
mutual: yes
example: The rebels stopped their attacks on Peru. => RETREAT/ceasefire rebels > Peru

[frame.retreat.make-peace]
verbs: make, conclude
object: peace
type: RETREAT
mode: ceasefire
cameo: 0871
recipient: with, between
mutual: yes
example: Peru made peace with Chile. => RETREAT/ceasefire Peru > Chile

[frame.retreat.protest-end]
verbs: end, halt, call off, stop, suspend, lift, abandon, cancel
object: protest, strike, boycott, demonstration, sit-in, blockade, rally, hunger strike, march
type: CONCEDE
cameo: 080
recipient: against, of, on, at, object, over
example: Workers ended their strike against Peru. => CONCEDE Workers > Peru

[frame.retreat.ceasefire-noun]
nouns: ceasefire, truce, armistice, cease-fire, cease - fire
type: RETREAT
mode: ceasefire
cameo: 0871
actor: subject, between
recipient: with, between
reciprocal: yes
example: A truce between Peru and Chile took effect. => RETREAT/ceasefire Peru + Chile

[frame.retreat.access]
verbs: allow, admit, permit, let, grant, give, open, reopen, readmit
object: inspector, access, monitor, observer, convoy, border, crossing, journalist, airspace, port, delegation, entry, worker, corridor, road, passage, gate, aid worker, relief, aid *
type: RETREAT
mode: access
cameo: 086
recipient: to, for, with, indirect, object, into, from, any
example: Iran allowed inspectors of the United Nations into the site. => RETREAT/access Iran > United Nations

[frame.retreat.let-in]
verbs: allow, let, permit, admit
needs: object
needs: into
type: RETREAT
mode: access
cameo: 086
recipient: object, into
example: Chile allowed refugees from Peru into the country. => RETREAT/access Chile > refugees

[frame.retreat.resign]
verbs: resign, step down, quit, abdicate, step aside, stand down, bow out
not: object home, house, country, city, @routes, message, people, room
type: RETREAT
mode: resign
cameo: 0831
actor: subject
recipient: as, from, in, of, object
example: The prime minister of Peru resigned. => RETREAT/resign Peru

[frame.retreat.resignation]
nouns: resignation, abdication
type: RETREAT
mode: resign
cameo: 0831
actor: subject, of
recipient: to, as, from
example: The prime minister of Peru announced her resignation. => RETREAT/resign Peru

[frame.retreat.oust]
verbs: dismiss, fire, sack, replace, remove, oust, axe, demote, relieve
object: minister, premier, general, governor, chief, commander, official, ambassador, adviser, aide, director, head, judge, cabinet, government, prosecutor, president, secretary
type: RETREAT
mode: resign
cameo: 0831
recipient: object
example: The president of Peru dismissed the army chief. => RETREAT/resign Peru > army chief

# ----------------------------------------------------------------------------------- cooperate

[frame.cooperate.work]
verbs: cooperate, collaborate, co-operate, partner, team up, join forces, coordinate, work, ally, fight alongside, trade
needs: with
type: COOPERATE
cameo: 060
recipient: with
reciprocal: yes
example: Peru cooperates with Chile. => COOPERATE Peru + Chile

[frame.cooperate.mutual]
verbs: cooperate, collaborate, co-operate, join forces, team up
type: COOPERATE
cameo: 060
recipient: with, on, in
reciprocal: yes
example: Peru and Chile cooperate. => COOPERATE Peru + Chile

[frame.cooperate.exercise]
nouns: exercise, drill, maneuver, manoeuvre, wargame, patrol, operation, war game, game, training, wargames, war games, manoeuver, training exercise, raid, flight, sortie
needs: modifier joint
type: COOPERATE
cameo: 062
recipient: with, of, between
reciprocal: yes
example: Peru and Chile held joint exercises. => COOPERATE Peru + Chile
example: The armies of Peru and Chile performed joint war games. => COOPERATE

[class.drills]
nouns: exercise, drill, maneuver, manoeuvre, wargame, war game, war games, game
example: Peru and Chile launched war games. => COOPERATE Peru + Chile

[frame.cooperate.exercise-with]
nouns: exercise, drill, maneuver, manoeuvre, wargame, war game
needs: with
not: of peacekeeper, observer
type: COOPERATE
cameo: 062
recipient: with, between
reciprocal: yes
example: Peru held military exercises with Chile. => COOPERATE Peru + Chile

[frame.cooperate.exercise-of-several]
nouns: exercise, drill, maneuver, manoeuvre, wargame, war game
needs: partner
type: COOPERATE
cameo: 062
recipient: with, between
reciprocal: yes
example: Peru and Chile launched war games near Bolivia. => COOPERATE Peru + Chile

[frame.cooperate.train]
verbs: train, instruct, drill, coach
object: pilot, soldier, troop, troops, force, forces, police, policeman, officer, army, cadet, guard, recruit, unit, personnel, military, navy, battalion, brigade, serviceman, commando
type: COOPERATE
cameo: 062
recipient: object, in, of
example: Peru trained soldiers of Chile. => COOPERATE Peru > soldiers

[frame.cooperate.training]
verbs: provide, give, offer, deliver, conduct
object: training, training *
needs: to soldier, troop, troops, force, forces, police, officer, army, pilot, guard, military, personnel
type: COOPERATE
cameo: 062
recipient: to
example: Peru provided training to the army of Chile. => COOPERATE Peru > army

[frame.cooperate.exercise-together]
verbs: train, drill, patrol, exercise, sail, fly, fight, operate
needs: alongside
type: COOPERATE
cameo: 062
recipient: alongside
reciprocal: yes
example: Troops of Peru trained alongside troops of Chile. => COOPERATE Peru + Chile

[frame.cooperate.extradite]
verbs: extradite
type: COOPERATE
cameo: 063
recipient: to, object
example: Peru extradited a banker to Chile. => COOPERATE Peru > Chile

[frame.cooperate.share]
verbs: share, exchange, pool, provide, give, pass
object: intelligence, information, data, evidence, technology, secret
type: COOPERATE
cameo: 064
recipient: with, to, indirect, between, on
reciprocal: yes
example: Peru shared intelligence with Chile. => COOPERATE Peru + Chile

[frame.cooperate.trade]
verbs: buy, purchase, sell, export, import, acquire, invest, procure
needs: object
not: object share, stock, house, home, ticket
type: COOPERATE
cameo: 061
recipient: from, to, with, in, indirect
example: Peru sold wheat to Chile. => COOPERATE Peru > Chile

[frame.cooperate.resume-trade]
verbs: resume, restore, expand, begin, launch, increase, boost, open, restart, conduct
object: trade, export, import, flight, commerce, train service, air service
needs: with
type: COOPERATE
cameo: 061
recipient: with
example: Peru resumed trade with Chile. => COOPERATE Peru > Chile

[frame.cooperate.venture]
nouns: joint venture, venture, consortium, joint project
type: COOPERATE
cameo: 061
recipient: with, between
reciprocal: yes
example: Peru and Chile launched a joint venture. => COOPERATE Peru + Chile

[frame.cooperate.cooperation]
nouns: cooperation, collaboration, partnership
type: COOPERATE
cameo: 060
actor: subject, between, of
recipient: with, between
reciprocal: yes
example: Peru began cooperation with Chile. => COOPERATE Peru + Chile

[frame.cooperate.deepen]
verbs: deepen, strengthen, expand, boost, enhance, intensify, step up, broaden
object: cooperation, collaboration, partnership, coordination
type: COOPERATE
cameo: 060
recipient: with, between
reciprocal: yes
example: Peru and Chile deepened cooperation. => COOPERATE Peru + Chile

[frame.cooperate.joint]
verbs: work
needs: modifier together
type: COOPERATE
cameo: 060
reciprocal: yes
example: Peru and Chile are working together. => COOPERATE Peru + Chile

# ----------------------------------------------------------------------------------------- aid

[frame.aid.give]
verbs: give, provide, send, deliver, donate, supply, dispatch, ship, lend, contribute, allocate, distribute, extend, grant, disburse, hand, furnish, transfer, deploy, bring, airlift, raise, fund, pour, channel, award, inject, release, transport, direct, fly, equip, present, pay, approve, commit, lend, hand over, spend, invest, double, triple, increase, boost
object: @aid
not: to airspace, border, coast, front, frontier, strait, waters, sea, gulf, line
type: AID
cameo: 070
recipient: indirect, to, for, with, in, object, into, content, any
example: Japan gave aid to Nepal. => AID Japan > Nepal
example: Japan sent food to Nepal. => AID Japan > Nepal
counter: Kenya dispatched fighter jets to its border. => AID

[frame.aid.with]
verbs: provide, supply, equip, arm, furnish, present, reward, assist, support, help
needs: with @aid
type: AID
cameo: 070
recipient: object
example: Japan provided Nepal with food. => AID Japan > Nepal

[frame.aid.help]
verbs: help, aid, assist, feed, vaccinate, rescue, save, arm, treat, shelter, bankroll, finance, subsidize, subsidise, fund, bail out, reinforce, protect, house, reconstruct, rebuild, relieve
not: object vote, face, money, bill, law, time, issue, purpose, idea, injury, wound
type: AID
cameo: 070
recipient: object, in, for, to
example: Japan helped Nepal. => AID Japan > Nepal

[frame.aid.train]
verbs: train, teach, educate
needs: object
not: object soldier, troop, army, police, eye, gun, dog, child
type: AID
cameo: 070
recipient: object, in, for
example: Japan trained nurses of Nepal. => AID Japan > Nepal

[frame.aid.noun]
nouns: aid, assistance, help, relief, donation, contribution, loan, support, funding
type: AID
cameo: 070
recipient: to, for
example: Japan announced a donation to Nepal. => AID Japan > Nepal

[frame.aid.peace-troops]
verbs: send, deploy, dispatch, station, contribute, commit, provide, lead, maintain, keep, command, operate, pledge
object: peacekeeping *, peace *, observer *, advance *, rescue *, medical *, relief *
type: AID
cameo: 074
recipient: to, in, along, object, any
example: Nepal sent peacekeeping troops to Lebanon. => AID Nepal > Lebanon

[frame.aid.peacekeepers-arrive]
verbs: arrive, serve, participate, deploy, land, help, operate, patrol
needs: subject peacekeeper, observer, peacekeeping *, monitor, peace *
type: AID
cameo: 074
recipient: in, at, to, along, object
example: Nepalese peacekeepers arrived in Lebanon. => AID peacekeepers > Lebanon

[frame.aid.peace-mission]
verbs: participate, take part, serve, deploy, send, join, arrive, dispatch, contribute, station
needs: in peacekeeping *, peace *
type: AID
cameo: 074
recipient: in, to
example: Troops of Nepal take part in peacekeeping operations in Lebanon. => AID Troops > Lebanon

[frame.aid.peace-purpose]
verbs: deploy, send, arrive, dispatch, announce, contribute
needs: for peacekeeping *, peace *
type: AID
cameo: 074
recipient: in, to, for, any
example: Nepal sent troops to Lebanon for a peacekeeping mission. => AID Nepal > Lebanon

[frame.aid.to-peacekeeping]
verbs: contribute, send, deploy, dispatch, commit, provide, assign, supply
needs: to mission, peacekeeping *, peace *, unifil, monusco, isaf
object: @troops
type: AID
cameo: 074
recipient: in
example: Peru contributed troops to the peacekeeping mission in Chile. => AID Peru > Chile

[frame.aid.troops-to-help]
verbs: send, deploy, dispatch, contribute, provide, commit, mobilize
object: @troops
needs: content help, assist, support, aid, train, protect, rescue, evacuate, distribute, deliver, relieve, rebuild, treat, feed, monitor, serve, keep, oversee, supervise, stabilize, stabilise, observe, clear, search, escort
type: AID
cameo: 074
recipient: content, to, in, any
example: Peru sent soldiers to help Chile. => AID Peru > Chile
example: Kenya sent 200 troops to Somalia to serve as a peacekeeping force. => AID Kenya > Somalia

[frame.aid.serve]
verbs: serve
needs: subject @troops
needs: in
not: in army, military, force, navy, war, police, guard
type: AID
cameo: 074
recipient: in
example: Irish soldiers served in Lebanon. => AID soldiers > Lebanon
counter: The soldier served in the army. => AID

[frame.aid.donor]
nouns: donor, contributor, supplier, benefactor
type: AID
cameo: 070
recipient: to, for
counter: Japan is the largest contributor of soldiers. => AID
example: Japan is a donor to Nepal. => AID Japan > Nepal

[frame.aid.peacekeepers]
verbs: send, deploy, dispatch, station, contribute, commit, airlift, provide
object: peacekeeper, observer, monitor, adviser, advisor, mission, instructor, trainer
type: AID
cameo: 074
recipient: to, in, along, object, any
example: Nepal sent peacekeepers to Lebanon. => AID Nepal > Lebanon

[frame.aid.peacekeeping]
verbs: deploy, send, dispatch, arrive
needs: as @peacekeeping
type: AID
cameo: 074
actor: subject, object
recipient: to, in, along, any
example: Nepal deployed troops in Lebanon as peacekeepers. => AID Nepal > Lebanon

[class.peacekeeping]
nouns: peacekeeper, force, peacekeeping, observer, monitor
example: Nepal deployed troops in Lebanon as peacekeepers. => AID Nepal > Lebanon

[frame.aid.asylum]
verbs: grant, give, offer, provide
object: asylum, refuge, shelter, sanctuary, haven, protection, citizenship
type: AID
cameo: 075
recipient: indirect, to, for
example: Chile granted asylum to a Peruvian journalist. => AID Chile > journalist

[frame.aid.harbor]
verbs: host, harbor, harbour, shelter, accept, take in, resettle, welcome, admit, absorb, receive, rescue, evacuate, airlift, fly
object: refugee, migrant, evacuee, defector, asylum seeker, seeker, people, citizen, person, civilian, survivor, patient, child, national, tourist, student, worker, resident, staff, expatriate, family, villager, wounded, orphan, victim, escapee, exile, deserter
type: AID
cameo: 075
recipient: object, from
example: Chile accepted refugees from Peru. => AID Chile > refugees
example: Peru evacuated stranded tourists from Bolivia. => AID

[frame.aid.open-border]
verbs: open
object: border, door, home, gate
needs: to
type: AID
cameo: 075
recipient: to
example: Chile opened its doors to the refugees. => AID Chile > refugees

[frame.aid.debt]
verbs: forgive, cancel, reschedule, write off, restructure, reduce, relieve, waive, wipe out, erase, pardon, refinance, roll over, defer, slash, annul
object: debt, loan, arrears
type: AID
cameo: 071
recipient: owner, of, for, object, to
example: Japan forgave Nepal's debt. => AID Japan > Nepal

[frame.aid.receive]
verbs: receive, obtain, get, borrow, accept, secure
object: @aid, asylum
needs: from
type: AID
cameo: 070
actor: from
recipient: subject
example: Nepal received aid from Japan. => AID Japan > Nepal

# ------------------------------------------------------------------------------------- request

[frame.request.urge]
verbs: urge, exhort, implore, beseech, beg, press, lobby, encourage, prod, nudge, entreat, petition, push, pressure, pressurize, pressurise, ask, request, recommend, admonish, appeal, call on, call upon, appeal to, call for, appeal for, push for, plead for, ask for, press for, coax, cajole, enjoin, adjure
needs: content
not: content identify, name, quote
shift: request
type: REQUEST
mode: change
cameo: 020
recipient: object, indirect, content-subject, to, with, on, for, content, any
example: Peru urged Chile to consider the matter. => REQUEST/change Peru > Chile
example: Peru asked Chile to send aid. => REQUEST/assist Peru > Chile

[frame.request.tell]
verbs: tell, plead, advise, counsel, caution, warn
needs: infinitive
not: object reporter, journalist, newspaper, agency, audience, crowd, press, media
shift: request
type: REQUEST
mode: change
cameo: 020
recipient: object, indirect, content-subject, with, content
example: Peru told Chile to close the office. => REQUEST/change Peru > Chile
counter: Peru told Chile that it was ready. => REQUEST

[frame.request.pressure]
verbs: pressure, pressurize, pressurise, lobby, petition
type: REQUEST
mode: change
cameo: 020
recipient: object
example: Peru pressured Chile. => REQUEST/change Peru > Chile

[frame.request.demand]
verbs: demand, order, instruct, command, require, compel, oblige, summon, direct
needs: content
shift: demand
type: REQUEST
mode: change
cameo: 100
recipient: content-subject, object, indirect, of, from, on, content, any
example: Peru demanded that Chile withdraw its troops. => REQUEST/yield Peru > Chile
example: Peru ordered Chile to close the office. => REQUEST/change Peru > Chile

[class.subjects]
nouns: resident, migrant, citizen, people, refugee, inhabitant, villager, civilian, national, settler, family, person, evacuee, household, employee, student, school, shop, business, bank, hospital, company, ministry
example: Peru ordered residents of Lima to leave their homes. => COERCE/restrict Peru > residents

[frame.coerce.order-people]
verbs: order, command, instruct, require, oblige, direct
object: @subjects
needs: infinitive
type: COERCE
mode: restrict
cameo: 170
recipient: object, content-subject
example: Peru ordered residents of Lima to leave their homes. => COERCE/restrict Peru > residents
counter: Peru ordered Chile to close the office. => COERCE

[frame.coerce.order-held]
verbs: order
needs: content hold, detain, jail, arrest, imprison, remand, evict, deport, seize, close, shut, keep, freeze
not: infinitive
type: COERCE
mode: arrest
cameo: 173
recipient: object, content-subject, content
example: A judge in Peru ordered the mayor held without bail. => COERCE/arrest judge > mayor

[frame.sanction.order-out]
verbs: order, throw, kick, drive, push, chase, expel, force
needs: out-of country, state, territory, land, LOCATION
type: SANCTION
mode: expel
cameo: 161
recipient: object
example: Peru ordered five Chilean diplomats out of the country. => SANCTION/expel Peru > Chile

[frame.request.demand-noun]
verbs: demand, request, seek, solicit, appeal, plead, clamor, ask, lobby, beg, apply, campaign
needs: object
not: content
not: object court, question, party, attention, election
shift: demand
type: REQUEST
mode: change
cameo: 100
recipient: content-subject, from, of, to, on, content, object, any
example: Peru demanded the release of prisoners from Chile. => REQUEST/yield Peru > Chile
example: Peru requested aid from Chile. => REQUEST/assist Peru > Chile

[frame.request.insist]
verbs: insist, demand
needs: on
shift: demand
type: REQUEST
mode: change
cameo: 100
recipient: from, with, on, content
example: Peru insisted on an apology from Chile. => REQUEST/yield Peru > Chile

[frame.request.insist-that]
verbs: insist, stipulate
needs: content-subject
needs: content withdraw, leave, stop, end, release, return, cease, pull, halt, pay, apologize, accept, respect, comply, meet, hold, disarm, free, allow, open
shift: demand
type: REQUEST
mode: change
cameo: 100
recipient: content-subject
example: Peru insisted that Chile withdraw its troops. => REQUEST/yield Peru > Chile

[frame.request.call-for]
verbs: call, appeal, plead, ask, push, press, beg, campaign, lobby, clamor
needs: for
not: object
shift: request
type: REQUEST
mode: change
cameo: 020
recipient: on, upon, content-subject, to, from, with, content, for, any
example: Peru called for talks with Chile. => REQUEST/meet Peru > Chile

[frame.request.call-on]
verbs: call, appeal, prevail
needs: on
shift: request
type: REQUEST
mode: change
cameo: 020
recipient: on, upon
example: Peru called on Chile to withdraw its troops. => REQUEST/yield Peru > Chile

[frame.request.appeal-to]
verbs: appeal, plead, turn, look
needs: to
not: object
shift: request
type: REQUEST
mode: change
cameo: 020
recipient: to
needs: for
example: Peru appealed to Chile for help. => REQUEST/assist Peru > Chile

[frame.request.noun]
nouns: demand, request, appeal, call, plea, petition, insistence, urging, behest
shift: request
generalise: no
type: REQUEST
mode: change
cameo: 020
recipient: to, on, from, content, with, for, around
actor: subject, of, by
example: Peru made an appeal to Chile. => REQUEST/change Peru > Chile

[frame.request.should]
type: REQUEST
mode: change
cameo: 020
recipient: subject, object, content, any
example: Peru said Chile must consider the matter. => REQUEST/change Peru > Chile

[frame.request.want]
verbs: want, need, expect, wish, hope
needs: content-subject
shift: hope
recipient: content-subject, object
example: Peru wants Chile to stop the attacks. => REQUEST/yield Peru > Chile
example: Peru hopes that Chile will send aid. => REQUEST/assist Peru > Chile

[frame.request.asylum]
verbs: seek, request, claim
object: asylum, refuge, help, assistance, aid, support, shelter, protection
type: REQUEST
mode: assist
cameo: 023
recipient: from, in, at, to, with, of, for
example: Peru sought aid from Chile. => REQUEST/assist Peru > Chile

# -------------------------------------------------------------------------------------- accuse

[frame.accuse.allege]
verbs: accuse, blame, fault, implicate, charge, indict, prosecute, incriminate, arraign, impeach, suspect, brand, label
needs: object
not: object battery, fee, dollar, euro, price
shift: accuse
type: ACCUSE
mode: allege
cameo: 112
recipient: object, on, to
example: Peru accused Chile of sending spies. => ACCUSE/allege Peru > Chile
example: Peru blamed Chile for the attack. => ACCUSE/allege Peru > Chile

[frame.accuse.link]
verbs: link, tie, connect, trace
needs: object
needs: to attack, bombing, plot, attempt, killing, murder, crime, terrorism, explosion, coup, assassination, sabotage, hacking, massacre, unrest, shooting, poisoning
type: ACCUSE
mode: allege
cameo: 112
recipient: object
example: Peru linked two diplomats to a bombing. => ACCUSE/allege Peru > diplomats

[frame.accuse.wanted]
verbs: want, seek
needs: object
needs: for corruption, crime, murder, fraud, terrorism, killing, attack, genocide, bribery, treason, embezzlement, trafficking, massacre, robbery
type: ACCUSE
mode: allege
cameo: 112
actor: subject, by, in
recipient: object
example: The minister is wanted for fraud in Peru. => ACCUSE/allege Peru > minister

[frame.accuse.ask-court]
verbs: ask, urge, petition, request
object: court, tribunal, organization, commission, panel, prosecutor, judge, ORGANIZATION
needs: content rule, arbitrate, investigate, probe, convict, prosecute, indict, punish, examine
type: ACCUSE
mode: investigate
cameo: 090
recipient: against, on, into, content, any
example: Peru asked a court to prosecute Chile. => ACCUSE Peru > Chile

[frame.accuse.finger]
verbs: point
object: finger
type: ACCUSE
mode: allege
cameo: 112
recipient: at
example: Peru pointed the finger at Chile. => ACCUSE/allege Peru > Chile

[frame.accuse.charge-with]
verbs: charge
needs: with
needs: object
type: ACCUSE
mode: allege
cameo: 1121
recipient: object
example: Peru charged a senator with treason. => ACCUSE/allege Peru > senator

[frame.accuse.to-court]
verbs: take, drag, haul, bring, refer
needs: object
needs: to court, tribunal, court *, arbitration, justice, trial, WTO, ICJ, ICC
generalise: no
type: ACCUSE
mode: allege
cameo: 115
recipient: object
example: Peru took Chile to court. => ACCUSE/allege Peru > Chile

[frame.accuse.rule-against]
verbs: rule, find, testify, decide
needs: against
type: ACCUSE
mode: allege
cameo: 116
recipient: against
example: A court in Peru ruled against the union. => ACCUSE/allege court > union

[frame.accuse.put-on-trial]
verbs: put, place, stand, go
needs: on trial
type: ACCUSE
mode: investigate
cameo: 090
recipient: object
example: Peru put the mayor on trial. => ACCUSE/investigate Peru > mayor

[frame.accuse.allege-that]
verbs: allege, claim, contend
adjectives: responsible, guilty
needs: content-subject
type: ACCUSE
mode: allege
cameo: 112
recipient: content-subject
example: Peru alleged that Chile sent spies. => ACCUSE/allege Peru > Chile

[frame.accuse.sue]
verbs: sue, prosecute
type: ACCUSE
mode: allege
cameo: 115
recipient: object
example: Peru sued Chile. => ACCUSE/allege Peru > Chile

[frame.accuse.lawsuit]
nouns: lawsuit, complaint, charge, suit, indictment, accusation, allegation, protest, case, legal action, proceeding, legal proceeding, petition, infringement procedure, legal challenge, appeal
needs: against
type: ACCUSE
mode: allege
cameo: 115
recipient: against
example: Peru filed a lawsuit against Chile. => ACCUSE/allege Peru > Chile

[frame.accuse.complain]
nouns: complaint, protest, objection, reservation, protest note, note, demarche
needs: to
type: ACCUSE
mode: disapprove
cameo: 114
recipient: to, with, against, over
example: Peru filed a complaint to the United Nations. => ACCUSE/disapprove Peru > United Nations

[frame.accuse.lodge]
nouns: protest, complaint, objection, demarche, representation
needs: with
type: ACCUSE
mode: disapprove
cameo: 114
recipient: with
example: Peru lodged a strong protest with Chile. => ACCUSE/disapprove Peru > Chile

[frame.accuse.condemn]
verbs: condemn, criticize, criticise, denounce, decry, deplore, censure, rebuke, slam, blast, lambast, lambaste, assail, castigate, berate, deride, chide, scold, reprimand, disparage, rap, excoriate, vilify, mock, ridicule, oppose, dispute, disapprove, protest, object, complain, lash out, hit out, bemoan, lament, regret, insult, attack verbally, ridicule, repudiate, scorn, challenge, upbraid, admonish, pan, flay, bash, fault, contest, discredit, refute, take issue, disagree, call out, take aim, hit back, chastise, speak out, pillory, rail, inveigh, reprove, skewer, fume, revile, malign, impugn
type: ACCUSE
mode: disapprove
cameo: 111
recipient: object, to, about, at, with, over, of, against
example: Peru condemned Chile. => ACCUSE/disapprove Peru > Chile
example: Peru condemned the attack on Chile. => ACCUSE/disapprove Peru > Chile

[frame.accuse.condemnation]
nouns: condemnation, criticism, outrage, concern, displeasure, disapproval, opposition, dissatisfaction, anger, dismay, indignation, objection, rejection, discontent, skepticism, doubt, disappointment, alarm
not: over situation, fate, plight, safety, health, suffering, casualty, outbreak, spread, toll, delay, well-being, welfare
not: about situation, fate, plight, safety, health, suffering, casualty, outbreak, spread, toll, delay, well-being, welfare
not: at situation, loss, casualty
type: ACCUSE
mode: disapprove
cameo: 111
recipient: of, about, over, at, with, against, to, toward, for, on
example: Peru voiced strong condemnation of Chile. => ACCUSE/disapprove Peru > Chile
counter: Peru expressed concern over the situation in Chile. => ACCUSE

[class.criticism]
nouns: criticism, condemnation, outcry, backlash, ire, anger, outrage, rebuke, accusation, allegation, censure, fire, scrutiny, protest, complaint, objection, fury
example: Peru faced criticism from Chile. => ACCUSE/disapprove Chile > Peru

[frame.accuse.face]
verbs: face, draw, attract, provoke, spark, trigger, prompt, meet, receive, earn, incur
object: @criticism
needs: from
generalise: no
type: ACCUSE
mode: disapprove
cameo: 111
actor: from
recipient: subject
example: Peru faced criticism from Chile. => ACCUSE/disapprove Chile > Peru

[frame.accuse.under-fire]
verbs: come, be
needs: under fire, criticism, attack
type: ACCUSE
mode: disapprove
cameo: 111
actor: from, by
recipient: subject
example: Peru came under criticism from Chile. => ACCUSE/disapprove Chile > Peru

[frame.accuse.verbal-attack]
nouns: attack, assault, broadside, tirade, criticism, rebuke, onslaught, salvo
needs: modifier scathing, verbal, blistering, stinging, rhetorical, personal, bitter, veiled, vitriolic, oblique
not: modifier military, air, armed, terrorist, ground, missile, militant
not: object
type: ACCUSE
mode: disapprove
cameo: 111
recipient: on, against, of, at
example: Peru launched a scathing attack on Chile. => ACCUSE/disapprove Peru > Chile
counter: The army launched a fierce attack on Chile. => ACCUSE

[class.politicians]
nouns: minister, president, senator, lawmaker, politician, critic, congressman, congresswoman, candidate, party, opposition, premier, chancellor, secretary, spokesman, spokeswoman, spokesperson, governor, mayor, commentator, campaigner, newspaper, columnist
example: Peru's opposition launched an attack on the mayor. => ACCUSE opposition > mayor

[frame.accuse.politician-attacks]
nouns: attack, broadside, tirade, onslaught, assault, salvo
needs: subject @politicians
needs: on
not: on @ground
not: modifier military, air, armed, terrorist, ground, missile, militant, cyber, drone
type: ACCUSE
mode: disapprove
cameo: 111
recipient: on
example: Peru's opposition launched an attack on the mayor. => ACCUSE opposition > mayor

[class.insult]
nouns: unnecessary, unacceptable, illegal, liar, unjust, wrong, false, racist, dictator, terrorist, disgrace, shameful, irresponsible, dangerous, provocation, farce, crime, criminal, hypocrite, weak, corrupt, guilty, mistake, disaster, failure, enemy, traitor, murderer, killer, joke, stupid, guy, fool, absurd, ridiculous, outrageous, unfair, undemocratic, unconstitutional, aggression, terrorism, violation, genocide, nonsense, threat, regime, puppet, tyrant, thug, coup, hypocritical, insane, idiotic, aggressor, occupier, terror, illegitimate, disgraceful, regrettable, useless, lie, propaganda, scandal, trial
example: Peru called Chile's decision illegal. => ACCUSE/disapprove Peru > Chile

[frame.accuse.call]
verbs: call, brand, label, dub, describe, slam, dismiss, deem, consider, denounce, term, regard
needs: object
needs: complement @insult
not: object accusation, allegation, charge, claim, criticism, fear, concern, suggestion, report
type: ACCUSE
mode: disapprove
cameo: 111
recipient: object
example: Peru called Chile's decision illegal. => ACCUSE/disapprove Peru > Chile

[frame.accuse.describe-as]
verbs: describe, denounce, regard, see, characterize, view, slam, condemn, brand, dismiss, deride, depict, portray, label, criticize, designate, list, classify, declare, proclaim
needs: object
needs: as @insult
not: object accusation, allegation, charge, claim, criticism, fear, concern, suggestion, report
type: ACCUSE
mode: disapprove
cameo: 111
recipient: object
example: Peru described Chile's decision as a disgrace. => ACCUSE/disapprove Peru > Chile
example: Kenya designated the rebels as terrorists. => ACCUSE

[frame.accuse.call-names]
verbs: call, brand, label, dub
needs: indirect
object: @insult
type: ACCUSE
mode: disapprove
cameo: 111
recipient: indirect
example: Peru's president called Chile's ambassador a liar. => ACCUSE/disapprove Peru > Chile

[frame.accuse.critics]
verbs: say, argue, claim, warn, add
needs: subject critic, opponent, detractor, accuser
type: ACCUSE
mode: disapprove
cameo: 111
recipient: content-subject
example: Critics of Peru say the president has silenced the press. => ACCUSE/disapprove Peru > president

[frame.accuse.summon]
verbs: summon, call in
object: ambassador, envoy, diplomat, charge, consul, attache
type: ACCUSE
mode: disapprove
cameo: 114
recipient: object
example: Peru summoned the ambassador of Chile. => ACCUSE/disapprove Peru > Chile

[frame.accuse.call-to-ministry]
verbs: call, summon
needs: object
needs: to ministry, ministry *, foreign *
type: ACCUSE
mode: disapprove
cameo: 114
actor: subject, by, to
recipient: object
example: Chile's ambassador was called to the foreign ministry of Peru. => ACCUSE/disapprove > ambassador

[frame.accuse.investigate]
verbs: investigate, probe, scrutinize, interrogate, look into, inquire, audit, inspect, examine, question
not: object possibility, way, effect
type: ACCUSE
mode: investigate
cameo: 090
recipient: object, into, of
example: Police in Peru are investigating a mayor. => ACCUSE/investigate Police > mayor

[frame.accuse.question]
verbs: question
needs: object
not: object suspect, witness, driver, man, woman, official, person, people, minister, student, journalist, detainee, employee
type: ACCUSE
mode: disapprove
cameo: 111
recipient: object, of
example: Peru questioned Chile's decision. => ACCUSE/disapprove Peru > Chile

[frame.accuse.investigation]
nouns: investigation, inquiry, probe, enquiry, inquest, trial, audit, proceeding, retrial, hearing, prosecution, fact-finding mission, review, autopsy
type: ACCUSE
mode: investigate
cameo: 090
recipient: into, of, on, against, over, for
example: Police in Peru launched an investigation into the mayor. => ACCUSE/investigate Police > mayor

[frame.accuse.responsible]
adjectives: responsible, guilty, complicit, culpable
type: ACCUSE
mode: allege
cameo: 112
actor: teller
recipient: subject
example: Peru said Chile was responsible for the attack. => ACCUSE/allege Peru > Chile

[frame.accuse.hold]
verbs: hold
needs: object
type: ACCUSE
mode: allege
cameo: 112
needs: complement responsible, accountable
recipient: object
example: Peru held Chile responsible for the attack. => ACCUSE/allege Peru > Chile

# -------------------------------------------------------------------------------------- reject

[frame.reject.reject]
verbs: reject, refuse, dismiss, spurn, rebuff, veto, decline, turn down, rule out, oppose, deny, disregard, ignore, resist, snub, shun, vote down, brush aside, brush off, shoot down, strike down, overrule, disavow, block, defy, discount, throw out, repudiate, nix, stonewall, filibuster, torpedo, scuttle, derail, stymie, scupper, rubbish
object: @demands
shift: refuse
type: REJECT
mode: change
cameo: 120
recipient: of, by, from, owner, to, for, with, object, any
example: Iran rejected the proposal of France. => REJECT/change Iran > France

[frame.reject.dismiss-suit]
verbs: dismiss, throw out, deny, reject, turn down, quash, overrule, refuse
object: protest, petition, complaint, motion, appeal, lawsuit, suit, application, bid, plea, objection, case
type: REJECT
mode: change
cameo: 120
recipient: of, by, from, owner, against, object, any
example: A court in Peru dismissed the petition of the opposition. => REJECT court > opposition

[frame.reject.accusation]
verbs: dismiss, reject, refute, rebut, brush aside, brush off, scoff, shrug off, spurn
object: accusation, allegation, charge, claim, criticism, fear, concern, suggestion, report, assertion, insinuation, complaint
type: REJECT
mode: change
cameo: 120
recipient: of, by, from, owner, object, any
example: Chile dismissed Peru's accusations as absurd. => REJECT Chile > Peru

[frame.reject.refuse]
verbs: refuse, decline, rule out, reject, resist, forswear, balk
not: content comment, say, speculate, elaborate, answer, confirm, identify, name, disclose, reveal, specify, discuss
needs: content
shift: refuse
type: REJECT
mode: change
cameo: 120
recipient: content, indirect, object, to, any
example: Iran refused to negotiate with France. => REJECT/meet Iran > France

[frame.reject.deny]
verbs: deny, refuse
object: visa, entry, access, permission, permit, bail, asylum, visit, request, parole, license, right, application, accreditation
type: REJECT
mode: change
cameo: 120
recipient: indirect, to, for, by, of, from, object
example: Peru denied a visa to Chile's minister. => REJECT/change Peru > minister

[frame.reject.refuse-noun]
verbs: reject, refuse, decline, spurn, rebuff, turn down, rule out, oppose, veto, snub
shift: refuse
type: REJECT
mode: change
cameo: 120
recipient: object, with, from, to, by, of, for, any
not: object involvement, wrongdoing, role, report, link, food, meal
example: Iran ruled out talks with France. => REJECT/meet Iran > France
example: Iran rejected France. => REJECT/change Iran > France

[frame.reject.noun]
nouns: refusal, rejection, veto, reluctance, unwillingness, denial
adjectives: unwilling, reluctant, unready, unprepared
shift: refuse
type: REJECT
mode: change
cameo: 120
recipient: of, content, by, to, any
example: Iran is unwilling to negotiate with France. => REJECT/meet Iran > France

[frame.reject.defy]
verbs: defy, flout, violate, disobey, breach, break, contravene, ignore, evade, thwart, frustrate
object: order, law, ban, rule, agreement, treaty, resolution, norm, sanction, curfew, ruling, call, warning, court, deadline, embargo, constitution
type: REJECT
mode: change
cameo: 128
recipient: of, by, owner, with, against, object, on, any
example: Iran defied the orders of France. => REJECT/change Iran > France

[frame.reject.vote-against]
verbs: vote, campaign, speak out
needs: against
type: REJECT
mode: change
cameo: 120
recipient: of, by, against
example: Peru voted against the resolution of Chile. => REJECT/change Peru > Chile

[frame.reject.defy-any]
verbs: defy
needs: object
not: object odds, expectation, gravity, logic, belief, description, stereotype
type: REJECT
mode: change
cameo: 128
recipient: object
example: Peru defied Chile. => REJECT/change Peru > Chile

[frame.reject.cancel]
verbs: cancel, call off, postpone, put off, break off, suspend, halt, end, scrap, delay, abort, walk out, shelve, terminate, leave, quit, walk out of, storm out of, abandon, skip, walk out
object: @talks, visit, trip, tour, summit, effort
type: REJECT
mode: meet
cameo: 125
engagement: talks
recipient: with, to, object, between
example: Peru called off talks with Chile. => REJECT/meet Peru > Chile
example: Peru cancelled a visit to Chile. => REJECT/meet Peru > Chile

[frame.reject.walk-out]
verbs: walk, storm, pull, withdraw, drop, back
needs: out-of @talks
type: REJECT
mode: meet
cameo: 125
recipient: with, out-of
example: Peru walked out of talks with Chile. => REJECT/meet Peru > Chile

[frame.reject.walk-away]
verbs: walk away, stay away, stay out, pull back, retire, back away
needs: from @talks, summit, negotiation, deal, meeting, offer
type: REJECT
mode: meet
cameo: 125
recipient: with, from, in
example: Peru walked away from negotiations with Chile. => REJECT/meet Peru > Chile

[frame.reject.back-out]
verbs: back, pull, opt, drop, withdraw
needs: out-of @treaties, project, plan, commitment, pledge
type: REJECT
mode: change
cameo: 120
recipient: with, out-of
example: Peru backed out of the treaty with Chile. => REJECT/change Peru > Chile

[frame.reject.renege]
verbs: renege, backtrack, go back, default
needs: on
type: REJECT
mode: change
cameo: 120
recipient: with, to, on, of
example: Peru reneged on a promise to Chile. => REJECT/change Peru > Chile

[frame.reject.pull-out]
verbs: withdraw, pull out, exit, quit, abandon, leave
needs: from @treaties, talk, negotiation
type: REJECT
mode: change
cameo: 120
recipient: with, from
example: Peru withdrew from the agreement with Chile. => REJECT/change Peru > Chile

# ------------------------------------------------------------------------------------ threaten

[frame.threaten.threaten]
verbs: threaten, menace
shift: threaten
type: THREATEN
cameo: 130
recipient: object, content, with, against, content-subject, any
example: Peru threatened to attack Chile. => THREATEN/violence Peru > Chile
example: Peru threatened Chile. => THREATEN Peru > Chile

[frame.threaten.territory]
verbs: threaten, vow, pledge
needs: content occupy, annex, seize, capture, conquer, retake, overrun, take
type: THREATEN
mode: territory
cameo: 1382
recipient: content, object, any
example: Peru threatened to occupy an island of Chile. => THREATEN/territory Peru > Chile

[frame.threaten.threat]
nouns: threat
shift: threaten
type: THREATEN
cameo: 130
recipient: to, against, content, on, of, any
example: Peru issued a threat against Chile. => THREATEN Peru > Chile

[frame.threaten.ultimatum]
nouns: ultimatum, deadline
type: THREATEN
cameo: 139
recipient: indirect, to, for, any
example: Peru gave Chile a deadline to remove the waste. => THREATEN Peru > Chile

[frame.threaten.give-hours]
verbs: give
object: hour, day, week, month
needs: infinitive
needs: indirect
type: THREATEN
cameo: 139
recipient: indirect
example: Peru gave Chile 48 hours to leave the island. => THREATEN Peru > Chile

[frame.threaten.revenge]
verbs: vow, swear, promise, pledge, threaten
object: revenge, retaliation, retribution, reprisal, vengeance, response, punishment, strike
type: THREATEN
mode: violence
cameo: 138
recipient: on, against, to, for, any
example: Peru vowed revenge on Chile. => THREATEN/violence Peru > Chile

[frame.threaten.vow]
verbs: vow, promise, pledge, swear, threaten, warn
needs: content respond, retaliate, avenge, punish, crush, destroy, annihilate, eliminate, wipe, strike, hit, escalate, deter
type: THREATEN
mode: violence
cameo: 138
recipient: content, against, to, any
example: Peru vowed to respond to Chile's attack. => THREATEN/violence Peru > Chile

[frame.threaten.hint]
verbs: hint
needs: at sanction, retaliation, action, response, force, war, strike, measure, reprisal, tariff
type: THREATEN
cameo: 130
recipient: against, on, at, to
example: Peru hinted at sanctions against Chile. => THREATEN Peru > Chile

[frame.threaten.bill]
verbs: introduce, propose, draft, table, unveil, submit, file
object: bill, legislation, law, resolution, measure
needs: content sanction, ban, punish, restrict, penalize, block, impose, cut, suspend, expel, blacklist, prohibit
type: THREATEN
mode: restrict
cameo: 131
recipient: content, on, against, any
example: Lawmakers in Peru introduced a bill to punish Chile. => THREATEN/restrict Lawmakers > Chile

[frame.threaten.warrant]
nouns: warrant, arrest warrant
type: THREATEN
mode: arrest
cameo: 132
recipient: for, against
example: A court in Peru issued an arrest warrant for a minister. => THREATEN/arrest court > minister

[frame.threaten.warn]
verbs: warn
shift: threaten
type: THREATEN
cameo: 130
recipient: object, against, to, of, content-subject, content, any
example: Peru warned Chile of an attack. => THREATEN/violence Peru > Chile

[frame.threaten.warning]
nouns: warning
needs: to
type: THREATEN
cameo: 130
recipient: to
example: Peru issued a warning to Chile. => THREATEN Peru > Chile

# ------------------------------------------------------------------------------------- protest

[frame.protest.demonstrate]
verbs: demonstrate, protest, rally, march, picket, parade, take to the streets, chant, sit in
not: object way, ability, commitment, need
type: PROTEST
mode: demo
cameo: 141
recipient: against, outside, at, over, object, in, for
not: content
actor: subject
example: Thousands of students protested against the government of Peru. => PROTEST/demo students > Peru

[frame.protest.demonstration]
nouns: demonstration, protest, rally, sit-in, march, picket, vigil
not: with government, side, ambassador, embassy, ministry
type: PROTEST
mode: demo
cameo: 141
actor: subject, of, by
recipient: against, outside, at, over, in
example: Students staged a demonstration against the government of Peru. => PROTEST/demo students > Peru

[class.protesters]
nouns: protester, demonstrator, rioter, student, crowd, mob, striker, worker, farmer, opponent, supporter, youth, villager, activist, looter, marcher, resident
example: Protesters burned a flag in Peru. => PROTEST/riot Protesters > Peru

[frame.protest.riots]
verbs: break into, burn, torch, loot, smash, storm, set fire, set, clash, vandalize, ransack, attack, pelt, throw, overturn, scuffle, occupy, destroy, stone, hurl
needs: subject @protesters
type: PROTEST
mode: riot
cameo: 145
recipient: object, with, at, in, to
example: Protesters burned a flag in Peru. => PROTEST/riot Protesters > Peru

[frame.protest.riot]
verbs: riot, rampage, loot, rebel, revolt, ransack
type: PROTEST
mode: riot
cameo: 145
recipient: against, in, over, object
example: Students rioted in Peru. => PROTEST/riot students > Peru

[frame.protest.riot-noun]
nouns: riot, unrest, uprising, revolt
type: PROTEST
mode: riot
cameo: 145
actor: subject, by, of
recipient: against, in
example: Students started a riot against the government of Peru. => PROTEST/riot students > Peru

[frame.protest.strike]
verbs: strike
not: object
not: against
type: PROTEST
mode: strike
cameo: 143
recipient: at, in, over, for
actor: subject
example: Miners are striking for higher pay in Peru. => PROTEST/strike Miners

[frame.protest.strike-noun]
nouns: strike, walkout, stoppage, slowdown
needs: subject @crowd
not: on
type: PROTEST
mode: strike
cameo: 143
actor: subject, by, of
recipient: against, at, over, in, for
not: modifier hunger
example: Miners launched a strike against Peru. => PROTEST/strike Miners > Peru

[frame.protest.call-strike]
verbs: call, announce, declare
object: strike, walkout, stoppage
needs: subject union, worker, miner, teacher, nurse, doctor, driver, opposition, party, federation, pilot, employee, farmer, ORGANIZATION
type: PROTEST
mode: strike
cameo: 143
recipient: against, at, over, in, for
example: Unions in Peru called a strike. => PROTEST/strike Unions

[frame.protest.walk-out-of]
verbs: walk, storm
needs: out-of class, school, work, factory, parliament, hall, chamber, office, assembly
type: PROTEST
mode: demo
cameo: 140
recipient: over, against, in, of
example: Students in Peru walked out of class. => PROTEST Students

[frame.protest.stop-work]
verbs: stop, down, walk off, quit, halt
object: work, tool, job
not: of
type: PROTEST
mode: strike
cameo: 143
recipient: at, in, over, for, any
example: Miners stopped work at the mine in Peru. => PROTEST/strike Miners > mine

[frame.protest.walk-off]
verbs: walk off the job, walk off their jobs, walk off work, walk out, stay off work
not: out-of
not: on
not: of
type: PROTEST
mode: strike
cameo: 143
recipient: at, in, over, for, any
example: Miners walked off the job in Peru. => PROTEST/strike Miners > Peru

[frame.coerce.stop-work-of]
verbs: stop, halt, suspend, freeze, block, end
object: work, activity, operation, service, licence, license, registration
needs: of
type: COERCE
mode: restrict
cameo: 172
recipient: of
example: Peru stopped the work of a charity. => COERCE/restrict Peru > charity

[class.crowd]
nouns: student, worker, protester, demonstrator, thousand, hundred, dozen, crowd, people, farmer, resident, villager, citizen, activist, teacher, miner, youth, supporter, opponent, group, movement, union, woman, opposition, driver, doctor, nurse, mob, follower, million, employee, ten, prisoner
example: Students protested the arrest of a teacher in Peru. => PROTEST/demo Students > teacher

[frame.protest.crowd]
verbs: protest, demonstrate, march, rally, chant
needs: subject @crowd
type: PROTEST
mode: demo
cameo: 141
recipient: against, object, outside, at, over, in, for
example: Students protested the arrest of a teacher in Peru. => PROTEST/demo Students > teacher

[support.strike]
verbs: go, begin, start, stage, launch, continue, walk
preposition: on
example: Workers at the port of Lima in Peru went on strike. => PROTEST/strike Workers

[frame.protest.on-strike]
nouns: strike
needs: case on
type: PROTEST
mode: strike
cameo: 143
recipient: against, at, over, in, for
example: Workers at the port of Lima in Peru went on strike. => PROTEST/strike Workers

[frame.protest.hunger]
nouns: hunger strike, fast
verbs: fast
type: PROTEST
mode: hunger
cameo: 142
recipient: against, over, in, at, content
example: Prisoners began a hunger strike against Peru. => PROTEST/hunger Prisoners > Peru

[frame.protest.boycott]
verbs: boycott
type: PROTEST
mode: boycott
cameo: 143
recipient: object
example: Students boycotted the government of Peru. => PROTEST/boycott Students > Peru

[frame.protest.boycott-noun]
nouns: boycott
type: PROTEST
mode: boycott
cameo: 143
recipient: of, against
example: Students launched a boycott of Peru. => PROTEST/boycott Students > Peru

[frame.protest.obstruct]
verbs: block, barricade, obstruct, occupy, blockade
object: road, highway, street, entrance, railway, traffic, square, university, bridge
type: PROTEST
mode: obstruct
cameo: 144
recipient: object, in, against
example: Farmers blocked a road in Peru. => PROTEST/obstruct Farmers > Peru

[frame.protest.vandalize]
verbs: vandalize, vandalise, deface, daub, spray-paint, smash, topple, desecrate
needs: subject @protesters
object: statue, monument, window, building, car, office, shop, embassy, vehicle, memorial, property, wall, store, flag, portrait, mosque, church, synagogue
type: PROTEST
mode: vandalize
cameo: 145
recipient: object, in, of
example: Protesters defaced a monument in Peru. => PROTEST/vandalize Protesters > Peru

# ------------------------------------------------------------------------------------ sanction

[frame.sanction.impose]
verbs: impose, slap, levy, reimpose, enforce, apply, place, put, extend, prolong, tighten, introduce, expand, renew, announce, adopt, toughen, strengthen, maintain, approve, enact
object: @sanctions
type: SANCTION
mode: discontinue
cameo: 163
recipient: on, against, upon, to, for, in, over, object
example: Chile imposed sanctions on Peru. => SANCTION/discontinue Chile > Peru

[frame.sanction.sanction]
verbs: sanction, embargo, blacklist
not: object sanction, measure, use, embargo
type: SANCTION
mode: discontinue
cameo: 163
recipient: object
example: Chile sanctioned Peru. => SANCTION/discontinue Chile > Peru

[frame.sanction.noun]
nouns: sanction, embargo, tariff
needs: on
type: SANCTION
mode: discontinue
cameo: 163
recipient: on, against
example: Peru denounced Chile's sanctions on Bolivia. => ACCUSE/disapprove Peru > Chile

[frame.sanction.trade-ban]
nouns: ban, embargo, restriction, duty, levy, tariff, boycott
needs: on import, export, seafood, product, good, beef, food, oil, coal, trade, fish, meat, wine, steel, gas, grain, wheat, crude, sale, car, vehicle, fruit
type: SANCTION
mode: discontinue
cameo: 163
recipient: from, to, of, by, on, any
example: Chile imposed a ban on imports from Peru. => SANCTION/discontinue Chile > Peru

[frame.sanction.expel]
verbs: expel, eject, kick out, oust, throw out, drive out, evict, banish, declare
object: @diplomats
type: SANCTION
mode: expel
cameo: 161
recipient: object, from
example: Chile expelled two diplomats of Peru. => SANCTION/expel Chile > Peru

[frame.sanction.non-grata]
verbs: declare, name, label
object: persona, grata
type: SANCTION
mode: expel
cameo: 161
recipient: object, owner, any
example: Peru declared Chile's ambassador persona non grata. => SANCTION/expel Peru > Chile

[frame.sanction.close-embassy]
verbs: close, shut, shut down, vacate, shutter
object: embassy, consulate, mission
type: SANCTION
mode: withdraw
cameo: 161
recipient: in, to, of
example: Peru closed its embassy in Chile. => SANCTION/withdraw Peru > Chile

[frame.sanction.drive-from]
verbs: drive, force, chase, uproot
needs: object
needs: from home, house, land, village, country, town
type: SANCTION
mode: expel
cameo: 160
recipient: object
example: Peru drove thousands of refugees from their homes. => SANCTION/expel Peru > refugees

[frame.sanction.expel-member]
verbs: expel, suspend, oust, kick out, exclude, eject, impeach
not: object @talks, @aid, @relations
type: SANCTION
mode: expel
cameo: 160
recipient: object, from
example: The African Union expelled Mali. => SANCTION/expel African Union > Mali

[frame.sanction.remove]
verbs: remove, impeach, oust, unseat, dismiss
needs: object
needs: subject lawmaker, parliament, congress, senate, assembly, legislature, deputy, legislator, court
not: object ban, restriction, law, sanction, bill, obstacle, case, appeal, petition, suit, lawsuit, complaint, charge, provision
type: SANCTION
mode: expel
cameo: 160
recipient: object
example: Lawmakers in Peru removed the president. => SANCTION/expel Lawmakers > president

[frame.sanction.expulsion]
nouns: expulsion, ouster, impeachment
type: SANCTION
mode: expel
cameo: 161
recipient: object
example: Chile announced the expulsion of Peru's ambassador. => SANCTION/expel Chile > Peru

[frame.sanction.cut-ties]
verbs: cut, sever, break off, suspend, downgrade, break, end, reduce, freeze, terminate, cut off, halt, discontinue
object: @relations
type: SANCTION
mode: discontinue
cameo: 161
recipient: with, to, between, object
example: Peru cut ties with Chile. => SANCTION/discontinue Peru > Chile

[frame.sanction.stop-aid]
verbs: suspend, cut, halt, freeze, withhold, stop, reduce, end, cut off, discontinue, withdraw, terminate, slash, cancel, pause, block, scale back, curtail, trim, decrease, lower
object: aid, assistance, help, relief, funding, support, supply, delivery, loan, ration, fund, funds, grant, shipment, subsidy, financing, sale, contribution, aid donation, donation, food supply, program, operation, mission, budget, cooperation, supplies
type: SANCTION
mode: withdraw
cameo: 162
recipient: to, for, from, in, owner, with, object, any
example: Chile suspended aid to Peru. => SANCTION/withdraw Chile > Peru

[frame.sanction.stop-trade]
verbs: suspend, halt, ban, stop, cut, restrict, block, freeze, cancel, cut off, bar, prohibit, limit
object: import, export, trade, flight, sale, purchase, gas, shipment, investment, cooperation, transaction, exercise, agreement, treaty, travel, contract, adoption, link, service, membership, participation, participation
type: SANCTION
mode: discontinue
cameo: 163
recipient: from, to, with, of, for, in, object, owner, by
example: Chile halted imports from Peru. => SANCTION/discontinue Chile > Peru

[frame.sanction.suspension]
nouns: suspension, freeze, cutoff, halt, reduction, curtailment
needs: object aid, assistance, link, flight, trade, export, import, tie, relation, cooperation, sale, support
type: SANCTION
mode: discontinue
cameo: 160
recipient: to, with, from, in, for, of, object
example: Chile announced a suspension of aid to Peru. => SANCTION/discontinue Chile > Peru

[frame.sanction.recall]
verbs: recall, withdraw, pull, evacuate
object: ambassador, envoy, diplomat, staff, mission, peacekeeper, observer, monitor, inspector, adviser, consul
type: SANCTION
mode: withdraw
cameo: 161
recipient: from, to, in, with
example: Chile recalled its ambassador from Peru. => SANCTION/withdraw Chile > Peru

[frame.sanction.convict]
verbs: convict, sentence, fine, condemn to, penalize, penalise
not: object error
type: SANCTION
mode: convict
cameo: 116
recipient: object
example: A court in Peru convicted a former minister. => SANCTION/convict court > minister

[frame.sanction.travel-warning]
nouns: travel warning, travel advisory, advisory
type: SANCTION
cameo: 160
recipient: for, on, to, against
example: Chile issued a travel advisory for Peru. => SANCTION Chile > Peru

# ------------------------------------------------------------------------------------ mobilize

[frame.mobilize.deploy]
verbs: deploy, mobilize, mobilise, mass, amass, dispatch, send, station, position, send in, scramble, reinforce, muster, concentrate, move, redeploy, move in, call up, rush, marshal, pour, beef up, bolster, strengthen, reinforce, increase, intensify, boost, build up, assemble, gather, prepare, ready, put
object: @troops
type: MOBILIZE
mode: troops
cameo: 154
recipient: to, in, at, along, near, on, into, against, around, across, off, object, any
example: Chile deployed troops to the border with Peru. => MOBILIZE/troops Chile > Peru

[frame.mobilize.police]
verbs: deploy, mobilize, mobilise, dispatch, send, station, position, send in
object: police, policeman, officer, guard, gendarme
type: MOBILIZE
mode: police
cameo: 153
recipient: to, in, at, along, near, against
example: Chile deployed police to the border with Peru. => MOBILIZE/police Chile > Peru

[frame.mobilize.militia]
verbs: deploy, mobilize, mobilise, mass, amass, dispatch, send, muster, gather, rally, concentrate, move, assemble
object: militia, militiaman, rebel, fighter, mercenary, paramilitary, insurgent, jihadist, volunteer
type: MOBILIZE
mode: militia
cameo: 154
recipient: to, in, at, along, near, on, into, against, around, any
example: The opposition mobilized fighters near the border with Peru. => MOBILIZE/militia opposition > Peru

[frame.mobilize.alert]
nouns: alert, standby, footing, high alert, readiness, combat readiness, combat alert
needs: case on
type: MOBILIZE
mode: troops
cameo: 152
recipient: in, against, over, at, along, across, object
example: Chile's army remained on alert in Peru. => MOBILIZE/troops army > Peru

[frame.mobilize.raise-alert]
verbs: raise, heighten, elevate, step up, increase, tighten, beef up, strengthen, bolster, reinforce, intensify
object: alert, alert level, security, alert *, vigilance, readiness, defense, defence, patrol, alert status, threat level, guard
type: MOBILIZE
mode: troops
cameo: 152
recipient: along, near, in, on, at, around
example: Peru beefed up security along its border with Chile. => MOBILIZE/troops Peru > Chile

[frame.mobilize.fly-over]
verbs: fly, sail, circle, patrol, hover
needs: subject jet, warplane, plane, aircraft, bomber, fighter, drone, helicopter, warship, ship, destroyer, carrier, vessel, submarine
type: MOBILIZE
mode: weapons
cameo: 150
recipient: over, near, through, off, into, around, object
example: Peru's jets flew over Chile. => MOBILIZE/weapons Peru > Chile

[support.stay]
verbs: put, place, remain, be, stay, go
preposition: on
example: Chile's army remained on alert in Peru. => MOBILIZE/troops army > Peru

[frame.mobilize.test]
verbs: test, test-fire, launch, fire, parade, scramble, fly, test fire, detonate, unveil
object: missile, warhead, rocket, bomb, weapon, icbm, bomber
not: at
not: against
not: on
type: MOBILIZE
mode: weapons
cameo: 150
recipient: into, toward, over, near, in, off
example: Iran tested a ballistic missile. => MOBILIZE/weapons Iran

[frame.mobilize.test-noun]
nouns: missile test, nuclear test, missile launch, rocket launch, weapon test, weapons test
type: MOBILIZE
mode: weapons
cameo: 150
actor: subject, by, of
recipient: into, toward, over, near, in, off
example: Iran carried out a nuclear test. => MOBILIZE/weapons Iran

[frame.mobilize.intrude]
verbs: intrude, cross, enter, violate, penetrate, trespass, encroach
object: airspace, border, waters, water, territory, line, territorial water, air space
type: MOBILIZE
mode: weapons
cameo: 150
recipient: object, into, owner
example: Chile violated Peru's airspace. => MOBILIZE/weapons Chile > Peru

[frame.mobilize.intrude-into]
verbs: intrude, cross, enter, stray, sail, fly, trespass, encroach, venture, penetrate
needs: into waters, water, airspace, territory, air space
type: MOBILIZE
mode: weapons
cameo: 150
recipient: into, of
example: A Peruvian vessel intruded into the waters of Chile. => MOBILIZE/weapons > Chile

[frame.mobilize.exercise]
nouns: exercise, drill, wargame, maneuver, manoeuvre, buildup, deployment, mobilization, mobilisation, war game, wargames, troop movement, military buildup, military movement, show of force
type: MOBILIZE
mode: troops
cameo: 150
actor: subject, of
recipient: near, on, along, in, to, against, off, with
not: of peacekeeper, observer
example: Chile held military exercises near Peru. => MOBILIZE/troops Chile > Peru

# -------------------------------------------------------------------------------------- coerce

[frame.coerce.arrest]
verbs: arrest, detain, imprison, jail, apprehend, incarcerate, intern, round up, take into custody, nab, lock up, remand, capture, custody, re-arrest, handcuff, rearrest, bust, collar
not: object city, town, village, area, territory, base, attention, share, market, district, province, decline, mosque, position
type: COERCE
mode: arrest
cameo: 173
recipient: object, for
example: Police in Peru arrested a journalist. => COERCE/arrest Police > journalist

[frame.coerce.arrest-noun]
nouns: arrest, detention, imprisonment, roundup
not: of attention
type: COERCE
mode: arrest
cameo: 173
actor: by, subject
recipient: object
example: Police in Peru carried out the arrest of a journalist. => COERCE/arrest Police > journalist

[frame.coerce.seize]
verbs: seize, confiscate, impound, expropriate, nationalize, freeze, intercept, raid, search, hijack, commandeer, demolish, bulldoze, ransack
not: object power, opportunity, initiative, relation, aid
type: COERCE
mode: seize
cameo: 171
recipient: object, from, in, on
example: Police in Peru seized the office of a journalist. => COERCE/seize Police > journalist

[frame.coerce.police-raid]
verbs: raid, storm, search, ransack, enter
needs: object
needs: subject police, policeman, officer, agent, investigator, authority, prosecutor, detective, inspector, FBI
not: object talk, negotiation
type: COERCE
mode: seize
cameo: 171
recipient: object
example: Police in Peru raided the office of a newspaper. => COERCE/seize Police > newspaper

[frame.coerce.force]
verbs: force, compel, coerce, intimidate, bully, harass, overthrow, topple, depose, blackmail, persecute, repress, oppress, pressurize, subjugate, drive away, drive out, chase, purge, blacklist, strong-arm, browbeat, strongarm, hound, stifle, quell, subdue
needs: object
not: object sanction
type: COERCE
mode: restrict
cameo: 170
recipient: object
example: Peru forced Chile to land a plane. => COERCE/restrict Peru > Chile

[frame.coerce.raid-noun]
nouns: raid, seizure, search, confiscation, demolition
needs: subject police, officer, agent, investigator, authority, prosecutor, court, detective, inspector, official, FBI, agency
type: COERCE
mode: seize
cameo: 171
recipient: on, of, at, in, against, from
not: modifier air, bombing, commando
example: Police in Peru conducted a raid on the office of a journalist. => COERCE/seize Police > journalist

[frame.assault.raid]
nouns: raid
needs: on
type: ASSAULT
cameo: 190
recipient: on, against
example: Rebels launched a raid on the army of Peru. => ASSAULT Rebels > army

[frame.coerce.ban]
verbs: ban, bar, outlaw, prohibit, forbid, restrict, disperse, block, restrict, criminalize, criminalise, dissolve, shut down, close down, evict, suppress, quarantine, disqualify, veto, repress, tear-gas, prevent, limit, curb, proscribe, deregister, cordon
not: object disease, spread, conflict, war, attack, violence, resolution
type: COERCE
mode: restrict
cameo: 172
recipient: object, from, on, in, to, into, content-subject, any
example: Peru banned a party. => COERCE/restrict Peru > party

[frame.coerce.ban-noun]
nouns: ban, restriction, crackdown, clampdown, prohibition, limit, lockdown, quarantine, no-fly zone, control, repression, curb
type: COERCE
mode: restrict
cameo: 172
recipient: on, against, in, of, over, for, from
example: Chile imposed a ban on the opposition. => COERCE/restrict Chile > opposition

[frame.coerce.under]
verbs: put, place, keep, hold
needs: object
needs: under arrest, lockdown, quarantine, curfew, surveillance, house arrest, siege, law, detention, blockade
type: COERCE
mode: restrict
cameo: 170
recipient: object, in
example: Peru put the opposition leader under house arrest. => COERCE/restrict Peru > leader

[frame.coerce.crack-down]
verbs: crack down, clamp down
type: COERCE
mode: restrict
cameo: 170
recipient: on, against
example: Peru cracked down on the opposition. => COERCE/restrict Peru > opposition

[frame.coerce.blockade]
nouns: blockade, siege
not: of state
type: ASSAULT
cameo: 191
recipient: on, of, against, in, around
example: Chile imposed a blockade on Peru. => ASSAULT Chile > Peru

[frame.coerce.close]
verbs: close, shut, seal, shut down, seal off, cordon off, close off, lock down, blockade
object: @routes
type: COERCE
mode: restrict
cameo: 172
recipient: with, to, for, object, between, from, in, into, of
example: Chile closed its border with Peru. => COERCE/restrict Chile > Peru

[frame.coerce.closure]
nouns: closure, shutdown, dissolution, sealing
needs: object @routes, @media, party, group, organization, union, parliament
type: COERCE
mode: restrict
cameo: 172
recipient: object, with
example: Peru ordered the closure of Chile's consulate. => COERCE/restrict Peru > Chile
counter: Chile criticized the closure of the school. => COERCE

[frame.coerce.break-up]
verbs: break up, disperse, scatter, quash, put down
object: rally, protest, demonstration, gathering, crowd, camp, march, sit-in, protester, demonstrator, uprising, riot, meeting, encampment
type: COERCE
mode: restrict
cameo: 175
recipient: object, of, by
example: Police in Peru broke up a rally of the opposition. => COERCE/restrict Police > opposition

[frame.coerce.revoke]
verbs: revoke, cancel, withdraw, suspend, annul, rescind, strip
object: license, licence, visa, citizenship, accreditation, passport, registration, permit, credential, nationality
type: COERCE
mode: restrict
cameo: 172
recipient: of, from, owner, for, object
example: Peru revoked the license of the newspaper. => COERCE/restrict Peru > newspaper

[frame.coerce.strip]
verbs: strip, deprive
needs: object
needs: of citizenship, immunity, right, title, post, passport, nationality, freedom, liberty, power
type: COERCE
mode: restrict
cameo: 172
recipient: object
example: Peru stripped the activist of citizenship. => COERCE/restrict Peru > activist

[frame.coerce.censor]
verbs: ban, close, shut, block, censor, suspend, shut down, jam, silence, close down, restrict, order
object: @media
type: COERCE
mode: censor
cameo: 172
recipient: object, of, by
example: Iran banned a newspaper. => COERCE/censor Iran > newspaper

[frame.coerce.censor-any]
verbs: censor, muzzle, silence, gag
type: COERCE
mode: censor
cameo: 172
recipient: object
example: Iran censored a newspaper. => COERCE/censor Iran > newspaper

[frame.coerce.curfew]
nouns: curfew
type: COERCE
mode: curfew
cameo: 1723
recipient: in, on, over, across
example: Iraq imposed a curfew in Basra. => COERCE/curfew Iraq

[frame.coerce.martial-law]
nouns: martial law
type: COERCE
mode: martial-law
cameo: 1724
recipient: in, on, across, over
example: Peru declared martial law in Lima. => COERCE/martial-law Peru

[frame.coerce.emergency]
nouns: state
needs: of emergency, siege
type: COERCE
mode: martial-law
cameo: 1724
recipient: in, on, across, over, any
example: Peru declared a state of emergency in Lima. => COERCE/martial-law Peru

[frame.coerce.deport]
verbs: deport, expatriate, exile, extern, displace, expel, repatriate, evict, uproot, send back
type: COERCE
mode: deport
cameo: 174
recipient: object, from, to
example: Chile deported a journalist. => COERCE/deport Chile > journalist

[frame.coerce.deport-away]
verbs: send, return, transfer, repatriate, fly
object: migrant, asylum seeker, seeker, deportee, refugee
type: COERCE
mode: deport
cameo: 174
recipient: object, to
example: Chile sent migrants back to Peru. => COERCE/deport Chile > migrants

[frame.coerce.deportation]
nouns: deportation, eviction
type: COERCE
mode: deport
cameo: 174
recipient: of, from, object
example: Chile began the deportation of migrants from Peru. => COERCE/deport Chile > migrants

[frame.coerce.withhold]
verbs: cut off, shut off, switch off, turn off, disconnect, withhold
object: electricity, power, water, gas, internet, supply, phone, fuel, service
type: COERCE
mode: withhold
cameo: 170
recipient: to, in, from, for, of
example: Israel cut off the water of Gaza. => COERCE/withhold Israel > Gaza

[frame.coerce.cyber]
verbs: hack, breach, infiltrate, phish, wiretap, spy
not: object law, agreement, contract, ceasefire
type: COERCE
mode: cyber
cameo: 176
recipient: object, into, on
example: Iran hacked the ministry of Israel. => COERCE/cyber Iran > Israel

[frame.coerce.cyber-noun]
nouns: cyberattack, cyber-attack, hack, hacking, cyber attack, cyber warfare, cyber war, cyber operation, cyber espionage, hacking attack, cyber assault, cyber offensive, cyber strike, denial-of-service attack, ransomware attack, malware attack, spyware, cyber-espionage, phishing attack
type: COERCE
mode: cyber
cameo: 176
recipient: on, against, of
example: Iran launched a cyberattack against Israel. => COERCE/cyber Iran > Israel

[frame.coerce.disinform]
nouns: disinformation, misinformation, propaganda, disinformation campaign
type: COERCE
mode: misinformation
cameo: 170
recipient: about, against, in, on
example: Iran launched a disinformation campaign against Israel. => COERCE/misinformation Iran > Israel

# ------------------------------------------------------------------------------------- assault

[frame.assault.violate-truce]
verbs: violate, breach, break
object: ceasefire, truce, armistice, cease fire, fire, ceasefire *, truce *, cease-fire, cease-fire *
type: ASSAULT
cameo: 196
recipient: object, with, in, on, against, along
example: The rebels violated the ceasefire in Peru. => ASSAULT rebels > Peru

[frame.assault.truce-violation]
nouns: violation, breach
needs: of ceasefire, truce, cease-fire, armistice
type: ASSAULT
cameo: 196
recipient: with, in, on, against, along
example: The rebels committed a violation of the ceasefire with Peru. => ASSAULT rebels > Peru

[frame.assault.push-out]
verbs: push, drive, force, chase, flush
needs: object
needs: out-of city, town, village, area, territory, base, district, province, region, stronghold, position, LOCATION
type: ASSAULT
cameo: 190
recipient: object
example: The army pushed the rebels out of the city. => ASSAULT army > rebels

[frame.assault.overthrow]
verbs: overthrow, topple, depose, unseat, oust
needs: object
needs: subject rebel, army, soldier, troop, force, forces, militia, group, general, officer, commander, military, guerrilla, junta, mercenary, insurgent, coup
type: ASSAULT
cameo: 190
recipient: object
example: Rebels overthrew the government of Peru. => ASSAULT Rebels > Peru

[class.ground]
nouns: city, town, village, area, territory, base, district, province, region, airport, island, hill, post, outpost, neighborhood, neighbourhood, position, capital, headquarters, barracks, checkpoint, port, control, mosque, palace, station, strip, mountain, bridge, enclave, LOCATION, point, road, crossing, field, fort, land, stronghold, bastion, suburb, camp, dam, facility, refinery
example: The rebels captured a town in Peru. => ASSAULT rebels > Peru

[frame.assault.occupy]
verbs: capture, seize, retake, recapture, overrun, occupy, take over, conquer, annex, invade, reconquer
object: @ground
type: ASSAULT
cameo: 192
recipient: object, from, in
example: The rebels captured a town in Peru. => ASSAULT rebels > Peru

[frame.assault.take]
verbs: take, control, enter, secure, liberate, storm, hold
object: city, town, village, base, airport, hill, outpost, stronghold, bastion, capital, headquarters, barracks, checkpoint, control
not: subject president, minister, court, company, parliament
type: ASSAULT
cameo: 192
recipient: object, from, in, of
example: The rebels took the town of Yungay in Peru. => ASSAULT rebels > Peru

[frame.assault.attack]
verbs: attack, assault, invade, storm, raid, strike, hit, ambush, target, besiege, blockade, overrun, batter, pummel, battle, fight, encircle, engage, clash, counterattack, lash, siege, pound, storm, assail, surround, defeat, repel, repulse, rout, crush, fend off, push back, drive back, target
needs: object
not: object deal, agreement, note, record, opportunity, market, goal, minister, chief, coach, power, drug, low, high, crime, corruption, poverty, disease, virus, pandemic, fire, election, war, battle
type: ASSAULT
cameo: 190
recipient: object, on, in, with, at
example: The army attacked the rebels. => ASSAULT army > rebels
example: The rebels captured a town in Peru. => ASSAULT rebels > Peru

[frame.assault.enter]
verbs: enter, invade, storm, penetrate
object: LOCATION
needs: subject @troops, @irregulars, rebel
not: subject aircraft, ship, warship, submarine, jet, plane, helicopter
type: ASSAULT
cameo: 192
recipient: object
example: Peru's troops entered Chile. => ASSAULT troops > Chile

[frame.assault.force]
verbs: use, employ, exert
object: force, violence, firepower
needs: against
type: ASSAULT
cameo: 180
recipient: against, on
example: Police in Peru used force against demonstrators. => ASSAULT Police > demonstrators

[frame.assault.fight]
verbs: fight, clash, battle, skirmish, tussle, war, scuffle, exchange fire, exchange
needs: with
not: object view, word, information, greeting, note
type: ASSAULT
cameo: 190
recipient: with, against
example: The army clashed with the rebels. => ASSAULT army > rebels

[frame.assault.fight-against]
verbs: fight, battle, war, clash, advance, move, retaliate, strike
needs: against
type: ASSAULT
cameo: 190
recipient: against
example: The army fought against the rebels. => ASSAULT army > rebels

[frame.assault.exchange]
verbs: exchange, trade
object: fire, shot, blow, gunfire, attack, strike
type: ASSAULT
cameo: 190
recipient: with
reciprocal: yes
example: Peru and Chile exchanged fire. => ASSAULT Peru + Chile

[frame.assault.clash]
verbs: clash, fight, skirmish, battle
not: object disease, corruption, poverty, crime
type: ASSAULT
cameo: 190
recipient: with, in, against, object
reciprocal: yes
mutual: yes
example: Troops of Peru and Chile clashed. => ASSAULT Peru + Chile

[frame.assault.noun]
nouns: attack, assault, offensive, invasion, ambush, incursion, onslaught, massacre, strike, fighting, clash, battle, war, hostility, violence, aggression, bloodshed, counteroffensive, operation, pogrom, atrocity, skirmish, firefight, attempt, crackdown, genocide, shootout, siege
needs: on
type: ASSAULT
cameo: 190
recipient: on, against
example: The army launched an attack on the rebels. => ASSAULT army > rebels
example: Rebels mounted an assault on Peru. => ASSAULT rebels > Peru

[frame.assault.noun-against]
nouns: attack, assault, offensive, invasion, ambush, incursion, onslaught, massacre, strike, raid, fighting, clash, battle, war, hostility, violence, aggression, airstrike, counteroffensive, operation, atrocity, campaign, genocide
needs: against
not: modifier diplomatic, cyber, cyber *, online
type: ASSAULT
cameo: 190
recipient: against, on
example: The army launched an operation against the rebels. => ASSAULT army > rebels
counter: Kenya launched a cyber attack against Uganda. => ASSAULT

[frame.assault.noun-of]
nouns: invasion, massacre, killing, murder, assassination, bombing, shelling, bombardment, occupation, slaughter, shooting, siege, execution, capture, seizure, annexation, storming, attack
needs: object
type: ASSAULT
cameo: 190
recipient: object
example: Russia launched an invasion of Ukraine. => ASSAULT Russia > Ukraine

[frame.assault.noun-between]
nouns: fighting, clash, battle, war, hostility, skirmish, firefight, gunfight, violence, exchange, conflict
needs: between
type: ASSAULT
cameo: 190
actor: between
recipient: between
reciprocal: yes
example: Clashes between Peru and Chile continued. => ASSAULT Peru + Chile

[frame.assault.noun-with]
nouns: fighting, clash, battle, war, skirmish, firefight, gunfight
needs: with
type: ASSAULT
cameo: 190
recipient: with
example: The army had a battle with the rebels. => ASSAULT army > rebels

[frame.assault.bare]
nouns: attack, assault, offensive, invasion, war, retaliation, military action, military intervention, bloodshed, reprisal, aggression, strike, bombardment
not: modifier cyber, cyber *, online, verbal
type: ASSAULT
cameo: 190
recipient: on, against, in, object
example: Peru warned Chile of an attack. => THREATEN/violence Peru > Chile

[frame.assault.kill]
verbs: kill, murder, slay, slaughter, massacre, execute, behead, lynch, hang, gas, exterminate, gun down, decapitate, mow down, put to death, strangle, butcher, electrocute, crucify
not: object bill, idea, himself, herself, order, contract, plan, task, document, feeling
type: ASSAULT
cameo: 180
recipient: object, in
example: Rebels killed five soldiers. => ASSAULT Rebels > soldiers

[frame.assault.injure]
verbs: injure, wound, maim, hurt
needs: subject
not: object himself, herself, economy, chance, feeling
type: ASSAULT
cameo: 180
recipient: object, in
example: Rebels wounded five soldiers. => ASSAULT Rebels > soldiers
counter: Five soldiers were hurt in a fall. => ASSAULT

[frame.assault.assassinate]
verbs: assassinate
type: ASSAULT
mode: targeted
cameo: 186
recipient: object
example: Rebels assassinated a minister of Peru. => ASSAULT/targeted Rebels > minister

[frame.assault.abduct]
verbs: abduct, kidnap, take hostage, snatch, waylay
type: ASSAULT
mode: abduct
cameo: 181
recipient: object, in
example: Rebels kidnapped two engineers. => ASSAULT/abduct Rebels > engineers

[frame.assault.hostage]
verbs: hold, take, keep
object: hostage, captive
type: ASSAULT
mode: abduct
cameo: 181
recipient: object, from
example: Rebels took hostages from Peru. => ASSAULT/abduct Rebels > hostages

[frame.assault.hold-hostage]
verbs: hold, take, keep, use
needs: as hostage, shield
type: ASSAULT
mode: abduct
cameo: 181
recipient: object
example: Rebels held civilians as hostages. => ASSAULT/abduct Rebels > civilians

[frame.assault.beat]
verbs: beat, assault, punch, kick, whip, flog, manhandle, rough up, club, thrash, lash, maul, beat up, physically attack, slap
not: object team, champion, record, rival, expectation, odds, opponent, drum, fee, sanction, tariff
type: ASSAULT
mode: beat
cameo: 182
recipient: object
example: Police beat a journalist in Peru. => ASSAULT/beat Police > journalist

[frame.assault.beating]
nouns: beating, flogging, thrashing, lashing
needs: object
type: ASSAULT
mode: beat
cameo: 182
recipient: object
example: Police carried out the beating of two journalists. => ASSAULT/beat Police > journalists

[frame.assault.torture]
verbs: torture, maltreat, mistreat, abuse
type: ASSAULT
mode: torture
cameo: 1822
recipient: object, in
example: Police tortured a prisoner in Peru. => ASSAULT/torture Police > prisoner

[frame.assault.torture-noun]
nouns: torture, mistreatment, maltreatment, torturing
needs: object
type: ASSAULT
mode: torture
cameo: 1822
recipient: object, in
example: Police in Peru carried out the torture of a prisoner. => ASSAULT Police > prisoner

[frame.assault.die-of]
verbs: die
needs: after torture, beating, shooting, attack, abuse
type: ASSAULT
cameo: 180
actor: by, at, in
recipient: subject
example: A journalist died in a prison in Peru after torture. => ASSAULT

[frame.assault.rape]
verbs: rape, molest, sexually assault
nouns: rape
type: ASSAULT
mode: sexual
cameo: 1821
recipient: object
example: Soldiers raped women in Peru. => ASSAULT/sexual Soldiers > women

[frame.assault.destroy]
verbs: destroy, burn, torch, set fire, ransack, raze, level, flatten, vandalize, devastate, loot, burn down, wreck, sabotage, desecrate
not: object fat, calorie, document, evidence, weapon, hope
type: ASSAULT
mode: destroy
cameo: 180
recipient: object, in
example: Rebels destroyed a village in Peru. => ASSAULT/destroy Rebels > Peru

[frame.assault.set-ablaze]
verbs: set, leave
needs: object
needs: complement ablaze, alight, aflame
type: ASSAULT
mode: destroy
cameo: 180
recipient: object
example: Rebels set a refinery of Peru ablaze. => ASSAULT/destroy Rebels > Peru

[frame.assault.on-fire]
verbs: set
needs: object
needs: on fire
type: ASSAULT
mode: destroy
cameo: 180
recipient: object
example: Rebels set a refinery of Peru on fire. => ASSAULT/destroy Rebels > Peru

[frame.assault.shoot]
verbs: shoot, gun down, shoot dead, shoot down, snipe, open fire, machine-gun
not: object film, video, movie, scene, picture
type: ASSAULT
mode: firearms
cameo: 193
recipient: object, at, on, in
example: Soldiers shot a protester in Peru. => ASSAULT/firearms Soldiers > protester

[frame.assault.open-fire]
verbs: open, return
object: fire
type: ASSAULT
mode: firearms
cameo: 193
recipient: on, at, in, against
example: Soldiers opened fire on protesters. => ASSAULT/firearms Soldiers > protesters

[frame.assault.bomb]
verbs: bomb, dynamite, blow up, detonate, explode, mine
type: ASSAULT
mode: explosives
cameo: 183
recipient: object, in, at, near, outside
example: Rebels bombed an embassy of Peru. => ASSAULT/explosives Rebels > Peru

[frame.assault.pound]
verbs: pound, bomb, strafe, strike, hit, target, attack
needs: object
needs: subject jet, warplane, plane, aircraft, bomber, helicopter, airstrike, air strike, air force, drone
type: ASSAULT
mode: aerial
cameo: 195
recipient: object, in
example: Peru's jets pounded rebels in Chile. => ASSAULT/aerial Peru > rebels

[frame.assault.sink]
verbs: down, sink, scuttle, shoot down, capsize
object: plane, aircraft, jet, ship, boat, helicopter, drone, vessel, airliner, warship, tanker, fighter, bomber, submarine
type: ASSAULT
cameo: 190
recipient: object
example: Peru sank a ship of Chile. => ASSAULT Peru > Chile
counter: The storm sank. => ASSAULT

[frame.assault.left-dead]
verbs: leave
needs: object
needs: complement dead, injured, wounded, homeless
not: subject earthquake, flood, storm, crash, accident, hurricane, cyclone, disease, virus, landslide, typhoon, tornado, quake, fire
type: ASSAULT
cameo: 180
recipient: object, in
example: Violence in Peru left five people dead. => ASSAULT > five people

[frame.assault.use-arms]
verbs: use, employ, unleash
object: chemical weapon, nerve agent, gas, poison gas, nerve gas, chlorine, sarin, mustard gas, chemical *, nuclear *, biological *
needs: against
type: ASSAULT
mode: unconventional
cameo: 204
recipient: against, on, in
example: Peru used chemical weapons against Chile. => ASSAULT/unconventional Peru > Chile

[frame.assault.bombing]
nouns: bombing, explosion, blast, car bomb, bomb attack
type: ASSAULT
mode: explosives
cameo: 183
recipient: of, in, at, against, near, on
example: Rebels carried out a bombing in Peru. => ASSAULT/explosives Rebels > Peru

[frame.assault.suicide]
nouns: suicide attack, suicide bombing, suicide bomb
type: ASSAULT
mode: suicide-attack
cameo: 1831
recipient: on, against, in, at
example: Rebels carried out a suicide bombing in Peru. => ASSAULT/suicide-attack Rebels > Peru

[frame.assault.aerial]
nouns: airstrike, air strike, air raid, bombardment, air attack, sortie, airstrikes
verbs: bombard, strafe, carpet-bomb
type: ASSAULT
mode: aerial
cameo: 195
recipient: on, against, of, in, at, object
example: Russia launched airstrikes on Idlib in Syria. => ASSAULT/aerial Russia > Idlib

[frame.assault.drone]
nouns: drone strike, drone attack
type: ASSAULT
mode: drone
cameo: 1952
recipient: on, against, in, of, at
example: Iran launched a drone strike on Israel. => ASSAULT/drone Iran > Israel

[frame.assault.shell]
verbs: shell, mortar, rocket, cannonade
nouns: shelling
type: ASSAULT
mode: heavy-weapons
cameo: 194
recipient: object, on, of, in
example: Russia shelled Ukraine. => ASSAULT/heavy-weapons Russia > Ukraine

[frame.assault.fire-at]
verbs: fire, launch, lob, hurl, drop, rain, throw, pump
object: @weapons
needs: at
type: ASSAULT
mode: heavy-weapons
cameo: 194
recipient: at
example: Rebels fired rockets at the army. => ASSAULT/heavy-weapons Rebels > army

[frame.assault.fire-on]
verbs: fire, launch, lob, drop, rain, throw
object: @weapons
needs: on
type: ASSAULT
mode: heavy-weapons
cameo: 194
recipient: on
example: Rebels dropped bombs on the army. => ASSAULT/heavy-weapons Rebels > army

[frame.assault.fire]
verbs: fire
needs: on
type: ASSAULT
mode: firearms
cameo: 193
recipient: on, upon, at
example: Soldiers fired on protesters. => ASSAULT/firearms Soldiers > protesters

[frame.assault.crowd-control]
verbs: fire, use, lob, shoot, deploy, spray
object: gas, tear gas, teargas, cannon, water cannon, pellet, pepper spray
type: ASSAULT
mode: crowd-control
cameo: 175
recipient: at, on, against, to, content
example: Police fired tear gas at protesters. => ASSAULT/crowd-control Police > protesters

[frame.assault.primitive]
verbs: stone, stab, knife, hack to death, pelt, stab to death
nouns: stabbing, stoning
type: ASSAULT
mode: primitive
cameo: 182
recipient: object, of
example: A rebel stabbed a soldier. => ASSAULT/primitive rebel > soldier

[frame.assault.unconventional]
nouns: chemical attack, gas attack, ethnic cleansing, nuclear strike
verbs: poison
type: ASSAULT
mode: unconventional
cameo: 204
recipient: on, against, of, object
example: Syria launched a chemical attack on rebels. => ASSAULT/unconventional Syria > rebels

# ------------------------------------------------------------------- predicates over predicates

[frame.over.report]
verbs: say, tell, state, report, add, announce, declare, note, explain, confirm, write, reveal, remark, comment, disclose, argue, believe, think, maintain, assert, claim, insist, stress, emphasize, admit
shift: report
example: Peru said that Chile attacked Bolivia. => ASSAULT Chile > Bolivia

[frame.over.deny]
verbs: deny, refute
needs: content
not: object @demands, entry, visa, access, permission
shift: deny
example: Peru denied that it attacked Chile. => ASSAULT Peru > Chile negated

[frame.over.fail]
verbs: fail, avoid, refrain, cease, forget, neglect, be unable
shift: fail
mutual: yes
example: Peru failed to release the prisoners. => RETREAT/release Peru > prisoners negated

[frame.over.consider]
verbs: consider, mull, contemplate, weigh, ponder
adjectives: likely, possible
shift: consider
example: Peru is considering sanctions on Chile. => SANCTION/discontinue Peru > Chile hypothetical
