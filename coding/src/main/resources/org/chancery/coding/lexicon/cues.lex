# Cues: the words that attribute. An entry is a class of words that take their content in the same
# ways and mean the same speech act.
#
#   verbs, nouns, adjectives   the words, by lemma (adjectives as written); a verb may carry particles
#   phrases                    words as written, before the source: "according to"
#   takes                      where the content stands, the preferred way first:
#                                clause     a clause or quotation, before or after ("said it left")
#                                to-do      an infinitive ("vowed to leave")
#                                doing      a gerund ("denied leaving")
#                                object     the object ("condemned the attack")
#                                object-as  the object and what it is said to be ("called it a lie")
#                                PREPOSITION  a phrase behind it ("called for calm")
#   act                        the speech act, where the cue means one; without it the content decides
#   act-for                    the act where the content is taken this way: "to-do request"
#   addressee                  who is spoken to: "object" or prepositions
#   source                     "of" where an of-phrase names the source of a noun
#   light, raising, outside, adding, deeds   lists of words for the code; deeds are verbs of praise that are
#                              done without words too: no cues as infinitives, in subordinate clauses, of oneself
#   example                    SENTENCES => source / cue / content / act. Parts of a content that the
#                              cue interrupts are set apart by " … "; "-" stands for what is not asked
#   counter                    the same, for what must not be found
#
# The words and their ways of taking content were chosen by reading the train half of the attribution
# data, and from the vocabulary of diplomacy.

# ---------------------------------------------------------------- word lists used by all entries
[cue.words]
light: express, voice, convey, extend, offer, make, issue, release, grant, accord, reiterate, affirm, reaffirm, have, give, send, deliver, raise, show, pay, declare, signal, put, repeat, renew, state, announce, pledge, present, submit, file, lodge, reassert, restate, relay, share, underline, underscore, stress, post, publish, write
raising: go, continue, begin, start, come, proceed, appear, seem, use, rush, take, be
outside: when, where, why, how, however, though, so, thus, moreover, meanwhile, even, otherwise, therefore, hence, instead, indeed, still, then, here, there, too, either, yet, nevertheless, nonetheless, perhaps, maybe, besides, as, only, just
deeds: support, defend, back, champion, embrace, uphold, second, favor, favour, cheer
counter: Norway sent arms as Chad defended itself. => Chad / defended
counter: Norway sent arms to support Chad. => Norway / to support
example: The envoy went on to say that the talks had failed. => The envoy / went on to say / the talks had failed / assert
example: Peru's envoy expressed hope that Chile would sign. => Peru's envoy / expressed hope / Chile would sign / hope

# ---------------------------------------------------------------- saying
[cue.say]
verbs: say, add, write, tweet, continue, post, remark, reply, respond, answer, comment, observe, read, retort, quip, joke, muse, shout, yell, chant, whisper, interject, chime in, recount, recall, relate, testify, text, email, repeat, counter, shoot back, mention, opine, maintain, phone
takes: clause
addressee: to
example: The ministry said Peru would sign the accord. => The ministry / said / Peru would sign the accord / -
example: The talks, the envoy added, were useful. => the envoy / added / The talks … were useful / assert
counter: The envoy said goodbye. => The envoy

[cue.tell]
verbs: tell, remind, inform, brief, notify, assure, reassure, alert, advise
takes: clause, of, to-do
act-for: to-do request
addressee: object
example: "We have no comment," the envoy told reporters. => the envoy / told / "We have no comment," / assert
example: The envoy reminded Chad that the truce held. => The envoy / reminded / the truce held / assert

[cue.state]
verbs: state, note, point out, stress, emphasize, emphasise, underline, underscore, highlight, reiterate, reaffirm, affirm, assert, contend, argue, claim, insist, explain, clarify, report, make clear, make it clear, reason, posit, hint, imply, suggest, indicate, signal, show, reveal, disclose, conclude, estimate, calculate, assess, swear, attest, brag, boast, swear, elaborate, specify, confide
takes: clause, object
addressee: to
example: She stressed that the border was open. => She / stressed / the border was open / assert
example: The two leaders underscored the importance of free trade. => The two leaders / underscored / the importance of free trade / assert
example: A poll shows most Danes favour the treaty. => A poll / shows / most Danes favour the treaty / assert

[cue.find]
verbs: find, determine, demonstrate, decide, rule
takes: clause
example: The court found that the law was void. => The court / found / the law was void / -

[cue.decide]
verbs: decide, vote
takes: to-do
act: announce
example: The cabinet decided to close the embassy. => The cabinet / decided / to close the embassy / announce

[cue.refer-to]
verbs: refer, point, allude, respond, reply, attest, testify, pivot
takes: to
example: The president referred to the dispute over the river. => The president / referred to / the dispute over the river / assert

[cue.speak-of]
verbs: talk, speak, ask, inquire, joke, boast, brag, speculate, muse, gush, complain, write, warn, tweet, elaborate, expound, comment, remark, touch, dwell, insist, brief, dispute, agree, disagree, reflect
takes: about, on, of, upon
example: The envoy elaborated on Peru's position. => The envoy / elaborated on / Peru's position / assert

[cue.cite]
verbs: cite, quote, mention, describe, detail, outline, list, recite, recount, recall, repeat, echo, invoke, discuss, tout, lay out, spell out, express, voice, convey, articulate, present, publish, release, post, tweet, retweet, reference, report, explain, name, identify, file, disclose, reveal, remember, contrast, compare, set out, circulate, issue, write, document, illustrate, rattle off, sum up
takes: object
example: The minister outlined the plan for the port. => The minister / outlined / the plan for the port / assert

[cue.ask]
verbs: ask, query, inquire, question
takes: clause
act: assert
addressee: object
example: "Who can sign?" the delegate asked. => the delegate / asked / "Who can sign?" / assert

[cue.describe-as]
verbs: describe, portray, cast, characterize, characterise, paint, frame, depict, list, cite, regard, view, see, perceive, identify, position, present, define, treat, interpret, label, dub, name, put, brand, rank, peg, liken, deem, consider, judge
takes: object-as
example: The envoy described the talks as useful. => The envoy / described / the talks as useful / assert

[cue.call]
verbs: call, term, dub, label, brand
takes: object-as, object
act: criticize
example: The premier called the visit a milestone. => The premier / called / the visit a milestone / praise

# ---------------------------------------------------------------- acknowledging, denying
[cue.acknowledge]
verbs: acknowledge, admit, concede, confirm, confess, own up, come clean, grant, accept responsibility, accept blame, take responsibility
takes: clause, doing, object-as, object, to
act: acknowledge
example: The minister acknowledged that the talks had failed. => The minister / acknowledged / the talks had failed / acknowledge
counter: The army could not confirm the number of dead. => The army

[cue.recognize]
verbs: recognize, recognise
takes: object-as, clause, object
act: acknowledge
example: The council recognized that the talks had failed. => The council / recognized / the talks had failed / acknowledge

[cue.deny]
verbs: deny, repudiate, refute, rebut, dispute, disavow, disclaim, contradict, reject, dismiss, brush off, shrug off, wave off, play down, downplay, discount, debunk
takes: clause, doing, object-as, object
act: deny
example: Chad denied that its troops had crossed the border. => Chad / denied / its troops had crossed the border / deny
example: The envoy dismissed the report as absurd. => The envoy / dismissed / the report as absurd / deny

[cue.plead]
verbs: plead not guilty, plead innocent
takes: to, object
act: deny
example: The colonel pleaded not guilty to the charges. => The colonel / pleaded not guilty to / the charges / deny

# ---------------------------------------------------------------- accusing, criticizing
[cue.accuse]
verbs: accuse, suspect, charge
takes: of, with, clause
act: accuse
about: object
example: Chad accused Niger of arming rebels. => Chad / accused / arming rebels / accuse

[cue.blame]
verbs: blame
takes: for, object
act: accuse
about: object
example: Chad blamed Niger for the blast. => Chad / blamed / the blast / accuse

[cue.hold-responsible]
verbs: hold responsible
takes: for
act: accuse
example: Chad held Niger responsible for the blast. => Chad / held Niger responsible for / the blast / accuse

[cue.criticize-for]
verbs: fault, denounce, criticize, criticise, condemn, chide, rebuke, berate, slam, attack, blast, scold, hammer, rip, knock
takes: for
act: criticize
about: object
example: Chad criticized Niger for closing the road. => Chad / criticized / closing the road / criticize

[cue.complain]
verbs: complain, protest
takes: clause, object
act: criticize
example: Chad complained that its ships had been searched. => Chad / complained / its ships had been searched / criticize

[cue.allege]
verbs: allege, charge, insinuate
takes: clause, object
act: accuse
example: The opposition alleged that ballots had been burned. => The opposition / alleged / ballots had been burned / accuse

[cue.criticize]
verbs: criticize, criticise, condemn, denounce, deplore, decry, slam, blast, attack, mock, assail, bash, ridicule, rip, lambast, lambaste, deride, disparage, oppose, protest, question, challenge, lampoon, trash, hammer, scold, chide, rebuke, berate, castigate, pan, object, excoriate, savage, belittle, reprimand, repudiate, rebuff, fault, scorn, disavow, vilify, single out, call out, taunt, heckle, boo, knock, resent, dislike, hate, reject, criticise, upbraid
takes: object-as, object
act: criticize
example: Chile condemned the attack on the embassy. => Chile / condemned / the attack on the embassy / criticize

[cue.object-to]
verbs: object, balk, bristle, lash out, rail, side, take issue, complain, protest, take aim, hit back, fire back
takes: to, at, against, about, with
act: criticize
example: Chile objected to the inspection of its ships. => Chile / objected to / the inspection of its ships / criticize

# ---------------------------------------------------------------- directives
[cue.urge]
verbs: urge, exhort, implore, beseech, entreat, plead, appeal, petition, lobby, encourage, press, ask, request, advise, counsel, beg, nudge, persuade, call on, call upon, appeal to
takes: to-do, clause
act: request
addressee: object, on, upon, to, with
example: Norway urged Peru to sign the accord. => Norway / urged / to sign the accord / request
example: The council called on all parties to show restraint. => The council / called on / to show restraint / request

[cue.call-for]
verbs: call, appeal, ask, plead, push, press, lobby, advocate, petition, argue, beg, apply, pray
takes: for
act: request
addressee: object, on, to
example: The envoy called for a ceasefire. => The envoy / called for / a ceasefire / request

[cue.request]
verbs: request, seek, urge, advocate, recommend, solicit, encourage
takes: clause, object
act: request
example: Peru requested a meeting of the council. => Peru / requested / a meeting of the council / request

[cue.demand]
verbs: demand, order, mandate, call on, summon, dictate
takes: to-do, clause, on, object
act: demand
addressee: object
example: Algeria demanded that the assets be returned. => Algeria / demanded / the assets be returned / demand

[cue.propose]
verbs: propose, recommend, suggest, float, advise, put forward, table, pitch, moot, submit proposal
takes: clause, to-do, doing, object
act: propose
example: Kenya proposed talks on the lake. => Kenya / proposed / talks on the lake / propose

[cue.warn]
verbs: warn, caution, alert, sound alarm
takes: clause, of, against, about, over, on, object
act: warn
addressee: object
example: The envoy warned that war was near. => The envoy / warned / war was near / warn

# ---------------------------------------------------------------- commissives
[cue.pledge]
verbs: pledge, vow, promise, commit, undertake, swear, guarantee, assure, resolve
takes: to-do, clause, object, to
act: pledge
addressee: object
example: Norway pledged to take part in the talks. => Norway / pledged / to take part in the talks / pledge

[cue.offer]
verbs: offer, volunteer, extend invitation
takes: to-do, object
act: offer
example: Malaysia offered to host the talks. => Malaysia / offered / to host the talks / offer

[cue.invite]
verbs: invite
takes: to-do, object
act: offer
addressee: object
example: Malaysia invited Ana Lima to visit Ipoh. => Malaysia / invited / to visit Ipoh / offer

[cue.agree]
verbs: agree, consent, accede, accept, approve, assent, acquiesce, concur, sign up, reach consensus, reach agreement, reach understanding, give consent, give go-ahead, give green light, okay, ok, ratify
takes: to-do, clause, on, to, with, object
act: agree
example: The two sides agreed to reopen the border. => The two sides / agreed / to reopen the border / agree

[cue.refuse]
verbs: refuse, decline, reject, spurn, rule out, rebuff, turn down, veto, snub, balk
takes: to-do, doing, object, clause
act: refuse
example: Chad refused to sign the accord. => Chad / refused / to sign the accord / refuse

[cue.threaten]
verbs: threaten
takes: to-do, with, clause, object
act: threaten
example: Chad threatened to close the border. => Chad / threatened / to close the border / threaten

[cue.intend]
verbs: intend, plan, aim, seek
takes: to-do
act: announce
example: Japan plans to send a frigate. => Japan / plans / to send a frigate / announce

# ---------------------------------------------------------------- expressives
[cue.praise-for]
verbs: praise, commend, laud, applaud, credit, salute, hail
takes: for
act: praise
about: object
example: Oslo praised Lima for freeing the sailors. => Oslo / praised / freeing the sailors / praise

[cue.praise]
verbs: praise, hail, commend, laud, applaud, welcome, salute, extol, compliment, credit, endorse, defend, support, back, champion, embrace, tout, cheer, appreciate, value, admire, favor, favour, vouch, stand by, uphold, second, like, love, reaffirm
takes: object-as, object
act: praise
example: The minister welcomed the signing of the treaty. => The minister / welcomed / the signing of the treaty / praise

[cue.thank]
verbs: thank
takes: for, clause, object
act: thank
addressee: object
example: Nauru thanked Fiji for its help. => Nauru / thanked / its help / thank

[cue.congratulate]
verbs: congratulate, felicitate
takes: on, for, clause, object
act: congratulate
addressee: object
example: The king congratulated the premier on her election. => The king / congratulated / her election / congratulate

[cue.condole]
verbs: mourn, grieve, condole
takes: object, with, for, over
act: condole
addressee: with
example: The king mourned the victims of the flood. => The king / mourned / the victims of the flood / condole

[cue.note-with-regret]
verbs: note with regret
takes: clause, object
act: regret
example: The ministers noted with regret that the talks had failed. => The ministers / noted with regret / the talks had failed / regret

[cue.regret]
verbs: regret, lament, bemoan
takes: clause, doing, object
act: regret
example: Peru regretted the collapse of the talks. => Peru / regretted / the collapse of the talks / regret

[cue.apologize]
verbs: apologize, apologise, beg forgiveness, ask forgiveness, seek forgiveness, say sorry
takes: for, to, clause
act: apologize
example: The premier apologized for the raid. => The premier / apologized for / the raid / apologize

[cue.hope]
verbs: hope, wish, expect, anticipate, look forward, predict, forecast, foresee, pray, envision, envisage, long
takes: clause, to-do, to, for, object
act: hope
example: Brazil hopes that the port will open. => Brazil / hopes / the port will open / hope

# ---------------------------------------------------------------- declaratives
[cue.declare]
verbs: declare, proclaim
takes: clause, object-as, object
act-for: object-as announce
act-for: object announce
example: The junta declared three days of mourning. => The junta / declared / three days of mourning / announce

[cue.announce]
verbs: announce, rule, decree, order, unveil
takes: clause, to-do, object
act: announce
example: The cabinet announced that the embassy would close. => The cabinet / announced / the embassy would close / announce

# ---------------------------------------------------------------- states of mind
[cue.believe]
verbs: believe, think, wonder, feel, fear, worry, know, understand, suspect, doubt, assume, guess, speculate, realize, realise, imagine, learn, suppose, recognize, forget, remember, consider, see, figure, conclude, reckon, notice
takes: clause
act: report
example: Spain believes the treaty is dead. => Spain / believes / the treaty is dead / report

[cue.weigh]
verbs: fear, consider, weigh, contemplate, doubt, mull, prefer, favor, oppose, dread, question
takes: doing, object
act: report
example: Denmark is weighing similar steps. => Denmark / is weighing / similar steps / report

[cue.want]
verbs: want, wish, seek, prefer, like, desire
takes: to-do, object
act: report
example: Spain wants the treaty to be changed. => Spain / wants / the treaty to be changed / report

# ---------------------------------------------------------------- phrases
[cue.according-to]
phrases: according to, in the words of, in the view of, in the opinion of
takes: clause
example: According to the ministry, two men were held. => the ministry / According to / two men were held / assert

# ---------------------------------------------------------------- nouns
[cue.claim-noun]
nouns: claim, assertion, statement, argument, contention, suggestion, view, belief, opinion, conclusion, position, assessment, comment, remark, report, insistence, understanding, declaration, finding, reminder, doubt, suspicion, sense
takes: clause
example: He rejected Chad's claim that the convoy was attacked. => Chad's / claim / the convoy was attacked / assert

[cue.admission-noun]
nouns: admission, acknowledgement, acknowledgment, confirmation, confession
takes: clause, of
act: acknowledge
example: Peru ignored Chad's admission that the convoy was attacked. => Chad's / admission / the convoy was attacked / acknowledge

[cue.denial-noun]
nouns: denial
takes: clause, of
act: deny
example: Peru ignored Chad's denial that it armed rebels. => Chad's / denial / it armed rebels / deny

[cue.announcement-noun]
nouns: announcement
takes: clause, of
act: announce
example: Peru ignored Chad's announcement that it would leave the union. => Chad's / announcement / it would leave the union / announce

[cue.demand-noun]
nouns: demand, ultimatum
takes: for, to-do, clause
act: demand
source: of
example: Chad repeated its demand that Niger withdraw. => Chad / repeated its demand / Niger withdraw / demand

[cue.apology-noun]
nouns: apology, apologies
takes: for, over
act: apologize
addressee: to
example: The premier offered an apology for the raid. => The premier / offered an apology for / the raid / apologize

[cue.recognition-noun]
nouns: recognition
takes: to
act: recognize
example: Peru extended recognition to the new state. => Peru / extended recognition to / the new state / recognize

[cue.call-noun]
nouns: call, appeal, request, plea, push
takes: for, to-do, clause
act: request
source: of
example: The envoy repeated his call for a truce. => The envoy / repeated his call for / a truce / request
example: Chad ignored Oslo's call for a truce. => Oslo's / call for / a truce / request

[cue.hope-noun]
nouns: hope, expectation, wish, desire, confidence, optimism, belief
takes: clause, of, to-do, for, in
act: hope
example: The envoy expressed hope that a truce would hold. => The envoy / expressed hope / a truce would hold / hope

[cue.concern-noun]
nouns: concern, alarm, worry, fear, anxiety, unease, doubt, scepticism, skepticism
takes: clause, about, over, at, for, of
act: report
example: The envoy expressed concern about the famine. => The envoy / expressed concern about / the famine / report

[cue.support-noun]
nouns: support, solidarity, admiration, praise, endorsement, respect, enthusiasm
takes: for, with, of, to
act: praise
example: The premier voiced support for the plan. => The premier / voiced support for / the plan / praise

[cue.thanks-noun]
nouns: gratitude, thank, thanks, appreciation
takes: for, to
act: thank
addressee: to
example: The premier expressed gratitude for the help. => The premier / expressed gratitude for / the help / thank

[cue.condolences-noun]
nouns: condolence, sympathy
takes: over, on, for, to
act: condole
addressee: to
example: The king extended condolences over the flood. => The king / extended condolences over / the flood / condole

[cue.congratulations-noun]
nouns: congratulation
takes: on, for, to
act: congratulate
addressee: to
example: The king sent congratulations on the election. => The king / sent congratulations on / the election / congratulate

[cue.readiness-noun]
nouns: readiness, willingness
takes: to-do, for
act: offer
example: Oslo affirmed its readiness to host the talks. => Oslo / affirmed its readiness / to host the talks / offer

[cue.commitment-noun]
nouns: commitment, pledge, promise, vow, determination, resolve, assurance
takes: to-do, clause, to, of, for
act: pledge
example: The premier reaffirmed her commitment to defend the islands. => The premier / reaffirmed her commitment / to defend the islands / pledge

[cue.criticism-noun]
nouns: criticism, condemnation, opposition, objection, attack, denunciation, disapproval, outrage, anger, critique, disagreement, dissatisfaction, complaint, protest, rejection
takes: of, to, against, at, over, on, about, with, clause
act: criticize
example: Chile's criticism of the plan surprised Peru. => Chile's / criticism of / the plan / criticize

[cue.accusation-noun]
nouns: accusation, allegation, charge
takes: clause, of
act: accuse
example: Niger rejected Chad's accusation that it armed rebels. => Chad's / accusation / it armed rebels / accuse

[cue.warning-noun]
nouns: warning, caution
takes: clause, of, about, against, to
act: warn
example: The envoy repeated Oslo's warning that war was near. => Oslo's / warning / war was near / warn

[cue.proposal-noun]
nouns: proposal, recommendation, initiative
takes: to-do, clause, for
act: propose
example: Chad rejected Niger's proposal to reopen the road. => Niger's / proposal / to reopen the road / propose

[cue.offer-noun]
nouns: offer, invitation
takes: to-do, of, for, to
act: offer
example: Chad accepted Niger's offer to reopen the road. => Niger's / offer / to reopen the road / offer

[cue.threat-noun]
nouns: threat
takes: to-do, of
act: threaten
example: Peru ignored Chad's threat to close the road. => Chad's / threat / to close the road / threaten

[cue.plan-noun]
nouns: plan, intention
takes: to-do
act: announce
example: Peru criticized Chad's plan to close the road. => Chad's / plan / to close the road / announce

[cue.refusal-noun]
nouns: refusal, reluctance, unwillingness
takes: to-do
act: refuse
example: The envoy regretted Chad's refusal to sign. => Chad's / refusal / to sign / refuse

[cue.regret-noun]
nouns: regret, sorrow, sadness, disappointment, remorse
takes: clause, over, at, for, about
act: regret
example: The premier expressed regret over the raid. => The premier / expressed regret over / the raid / regret

[cue.decision-noun]
nouns: decision
takes: to-do
act: announce
example: Oslo criticized Chad's decision to close the road. => Chad's / decision / to close the road / announce

# ---------------------------------------------------------------- adjectives
[cue.sure]
adjectives: sure, certain, aware, convinced, adamant, clear, skeptical, sceptical, doubtful, unaware, unsure, wary, leery
takes: clause, of, about
act: report
example: The envoy is convinced that the truce will hold. => The envoy / is convinced / the truce will hold / report

[cue.confident]
adjectives: confident, hopeful, optimistic
takes: clause, of, about, in
act: hope
example: The envoy is confident that the truce will hold. => The envoy / is confident / the truce will hold / hope

[cue.worried]
adjectives: worried, concerned, afraid, anxious, nervous, alarmed, fearful
takes: clause, about, by, of, at, over
act: report
example: The envoy was concerned about the famine. => The envoy / was concerned about / the famine / report

[cue.willing]
adjectives: willing, ready, prepared
takes: to-do
act: offer
example: Oslo is willing to host the talks. => Oslo / is willing / to host the talks / offer

[cue.eager]
adjectives: eager, keen, reluctant, determined, anxious
takes: to-do
act: report
example: Oslo is eager to host the talks. => Oslo / is eager / to host the talks / report

[cue.pleased]
adjectives: pleased, proud, happy, glad, delighted, impressed, thrilled, honored, honoured
takes: clause, with, of, by, to-do, about
act: praise
example: The envoy was pleased with the outcome. => The envoy / was pleased with / the outcome / praise

[cue.opposed]
adjectives: opposed
takes: to
act: criticize
example: Chile is opposed to the plan. => Chile / is opposed to / the plan / criticize

[cue.critical]
adjectives: critical, angry, unhappy, outraged, shocked, appalled, furious
takes: of, about, at, by, with, clause, over
act: criticize
example: The envoy was critical of the plan. => The envoy / was critical of / the plan / criticize

[cue.grateful]
adjectives: grateful, thankful
takes: for, to, clause
act: thank
example: The envoy was grateful for the help. => The envoy / was grateful for / the help / thank

[cue.sorry]
adjectives: sorry, sad, saddened, disappointed
takes: clause, for, by, about, with, at
act: regret
act-for: for apologize
example: The envoy was saddened by the deaths. => The envoy / was saddened by / the deaths / regret

# ---------------------------------------------------------------- labels
[cue.label]
labels: :
takes: clause
example: Ana Lima: We will sign the accord. => Ana Lima / : / We will sign the accord / -

[cue.signature]
labels: —
takes: clause
example: “We will sign the accord.” — Ana Lima, mayor of Oslo => Ana Lima / — / “We will sign the accord.” / -
counter: “We will sign the accord” — Ana Lima said so. => Ana Lima / — / - / -

# ---------------------------------------------------------------- no cue
[cue.none]
none: -
adding: add, continue
takes: clause
example: Ana Lima said that Peru is ready. It has the largest fleet of the region. The talks are open, she added. => Ana Lima / - / It has the largest fleet of the region / -

# ---------------------------------------------------------------- words that only the models take for cues
[cue.model]
model: *
takes: clause, object
about: A word that no entry lists and the models of attribution take for a cue (docs/method.md); the content decides the act.
example: The lawyer enthused that the court would agree. => The lawyer / enthused / the court would agree / assert
