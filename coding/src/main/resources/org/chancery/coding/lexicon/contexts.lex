# PLOVER contexts by their words. A word weighs 1, a weak one 0.5; a passage has the context from a
# sum of 1 (or "threshold"). Words are lemmas in lower case.
[context.military]
words: military, army, troops, troop, soldier, navy, warship, airstrike, missile, weapon, arms, offensive, defence minister, defense minister, warplane, ceasefire, artillery
weak: force, defense, defence, border, commander, drone, war, exercise
example: Peru sent troops to the border. => military
