from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from reader.plain.rewriting import BOLD, SPLITS, TURNS
from reader.plain.rules.apart import because_as, clauses_apart, comma_splice, together, told_when, with_phrases
from reader.plain.rules.apposition import appositions
from reader.plain.rules.bold import afterwards, dashes, examples, having, listed_objects, purposes, told_of_new
from reader.plain.rules.brackets import brackets
from reader.plain.rules.clauses import subordinate
from reader.plain.rules.coordination import coordinated, semicolon, so_clause
from reader.plain.rules.described import described
from reader.plain.rules.interposed import cleft, interposed
from reader.plain.rules.kinds import also_called, also_has, also_is
from reader.plain.rules.lives import lives
from reader.plain.rules.nominal import nominalisations
from reader.plain.rules.opened import opened
from reader.plain.rules.participles import final_participles, set_off_participles
from reader.plain.rules.passive import passives
from reader.plain.rules.phrasing import Proposal, sentence, tidy
from reader.plain.rules.relative import relative_clauses
from reader.plain.rules.reported import reported_clauses, speakers
from reader.plain.rules.stacks import noun_stacks
from reader.plain.rules.times import after_that, at_that_time, before_that
from reader.text.parse import Parse, parse

Rule = Callable[[Parse], Iterator[Proposal]]

GOOD: list[tuple[Rule, str, list[str]]] = [
    (
        described,
        "Web Parts, on the other hand, are modular components used in offices.",
        ["Web Parts, on the other hand, are modular components.", "They are used in offices."],
    ),
    (
        coordinated,
        "The Harwood 100 is a good choice but is dear.",
        ["The Harwood 100 is a good choice.", "But the Harwood 100 is dear."],
    ),
    (
        relative_clauses,
        "It is five times the price of the old one, which is why we tried it.",
        ["It is five times the price of the old one.", "This is why we tried it."],
    ),
    (
        coordinated,
        "Many shops see it as a rival, and cannot bring themselves to use it.",
        ["Many shops see it as a rival.", "They cannot bring themselves to use it."],
    ),
    (
        coordinated,
        "The global cleaning services market size was small in 2024 and is expected to grow.",
        ["The global cleaning services market size was small in 2024.", "It is expected to grow."],
    ),
    (
        appositions,
        "Every year, the Courier, a well-known paper, carefully looks at the costs.",
        ["Every year, the Courier carefully looks at the costs.", "The Courier is a well-known paper."],
    ),
    (
        coordinated,
        "Iconoclasm may be done by strangers, but is often done by friends.",
        ["Iconoclasm may be done by strangers.", "But iconoclasm is often done by friends."],
    ),
    (
        coordinated,
        "The bank lent the farmer money, and he repaid it.",
        ["The bank lent the farmer money.", "He repaid it."],
    ),
    (coordinated, "The drug was safe, but it did not work.", ["The drug was safe.", "But it did not work."]),
    (
        coordinated,
        "She was born in Turin and moved to Lisbon in 1936.",
        ["She was born in Turin.", "She moved to Lisbon in 1936."],
    ),
    (
        coordinated,
        "The cells are taken from the blood and given back through a drip.",
        ["The cells are taken from the blood.", "The cells are given back through a drip."],
    ),
    (semicolon, "The town is old; it has two gates.", ["The town is old.", "It has two gates."]),
    (
        so_clause,
        "The road was closed, so the team arrived late.",
        ["The road was closed.", "So the team arrived late."],
    ),
    (
        relative_clauses,
        "The castle, which stands on a hill, attracts visitors.",
        ["The castle attracts visitors.", "This castle stands on a hill."],
    ),
    (
        relative_clauses,
        "She met Anna Lindqvist, who runs the clinic.",
        ["She met Anna Lindqvist.", "Anna Lindqvist runs the clinic."],
    ),
    (
        relative_clauses,
        "They opened a museum in Vienna, where the painter had lived.",
        ["They opened a museum in Vienna.", "There, the painter had lived."],
    ),
    (appositions, "It uses a placebo, a dummy treatment.", ["It uses a placebo.", "A placebo is a dummy treatment."]),
    (
        final_participles,
        "The storm hit the coast, causing long delays.",
        ["The storm hit the coast.", "This caused long delays."],
    ),
    (
        set_off_participles,
        "The company, founded in 1987, employs 300 people.",
        ["The company employs 300 people.", "This company was founded in 1987."],
    ),
    (subordinate, "Although the drug was safe, it did not work.", ["The drug was safe.", "But it did not work."]),
    (
        subordinate,
        "Because the road was closed, the team arrived late.",
        ["The road was closed.", "So the team arrived late."],
    ),
    (
        subordinate,
        "The team arrived late because the road was closed.",
        ["The team arrived late.", "This was because the road was closed."],
    ),
    (
        described,
        "Schmidt is a German politician who served as chancellor.",
        ["Schmidt is a German politician.", "Schmidt served as chancellor."],
    ),
    (interposed, "The mayor, however, rejected the plan.", ["But the mayor rejected the plan."]),
    (interposed, "Therefore, the team arrived late.", ["So the team arrived late."]),
    (cleft, "There are about 12 treatments that work well.", ["About 12 treatments work well."]),
    (passives, "The bridge was designed by Anna Lindqvist in 1931.", ["Anna Lindqvist designed the bridge in 1931."]),
    (passives, "The device can be used by trained nurses.", ["Trained nurses can use the device."]),
    (passives, "He was taught by his aunt.", ["His aunt taught him."]),
    (nominalisations, "They conducted an investigation of the accident.", ["They investigated the accident."]),
    (
        brackets,
        "They had active MS (which means that they had relapses).",
        ["They had active MS.", "Active MS means that they had relapses."],
    ),
    (
        lives,
        "Charles Nessler (1872 – 1951) was a hairdresser.",
        ["Charles Nessler was a hairdresser.", "Charles Nessler lived from 1872 to 1951."],
    ),
    (
        lives,
        "Helmut Schmidt (born 23 December 1918) is a politician.",
        ["Helmut Schmidt is a politician.", "Helmut Schmidt was born on 23 December 1918."],
    ),
    (
        noun_stacks,
        "They shared the stem cell transplant trial results.",
        ["They shared the results of the stem cell transplant trial."],
    ),
]

GOOD += [
    (
        appositions,
        "Compared with a placebo, a dummy treatment, the drug did not work.",
        ["A placebo is a dummy treatment.", "Compared with a placebo, the drug did not work."],
    ),
    (
        relative_clauses,
        "She wrote a long book, which he printed in 1950.",
        ["She wrote a long book.", "He printed this book in 1950."],
    ),
    (
        relative_clauses,
        "They made a short film, in which she played a nurse.",
        ["They made a short film.", "In this film, she played a nurse."],
    ),
    (
        set_off_participles,
        "They tested a new kind of therapy, called MSCT.",
        ["They tested a new kind of therapy.", "This therapy was called MSCT."],
    ),
    (
        final_participles,
        "The study is the largest so far, involving 144 people.",
        ["The study is the largest so far.", "The study involves 144 people."],
    ),
    (
        having,
        "Having asked for help, Lindqvist sailed back to Sweden.",
        ["Lindqvist had asked for help.", "Lindqvist sailed back to Sweden."],
    ),
    (
        dashes,
        "It uses another sort of cell – stem cells from the blood.",
        ["It uses another sort of cell.", "These are stem cells from the blood."],
    ),
    (
        examples,
        "They have lived on several small islands, including Skye, Mull and Iona.",
        ["They have lived on several small islands.", "These islands include Skye, Mull and Iona."],
    ),
    (
        reported_clauses,
        "The nurse said that the drug was safe and that it worked well.",
        ["The nurse said that the drug was safe.", "The nurse said that it worked well."],
    ),
    (
        afterwards,
        "After the war ended, the school moved to Leeds.",
        ["The war ended.", "After that, the school moved to Leeds."],
    ),
    (
        told_of_new,
        "The team found a drug that protects nerve cells.",
        ["The team found a drug.", "This drug protects nerve cells."],
    ),
    (
        listed_objects,
        "The studies showed early gains and only mild side effects.",
        ["The studies showed early gains.", "The studies showed only mild side effects."],
    ),
    (
        purposes,
        "The nurses buy ice to cool the injured knee.",
        ["The nurses buy ice.", "The nurses do this to cool the injured knee."],
    ),
]

GOOD += [
    (
        clauses_apart,
        "The crowd broke into the old courtyard and the chains on the bridge were cut.",
        ["The crowd broke into the old courtyard.", "The chains on the bridge were cut."],
    ),
    (
        comma_splice,
        "She widened her range, her later films are comedies for children.",
        ["She widened her range.", "Her later films are comedies for children."],
    ),
    (
        with_phrases,
        "The glass is used in blades, with the edge being only three atoms thick.",
        ["The glass is used in blades.", "The edge is only three atoms thick."],
    ),
    (
        with_phrases,
        "The station was built in 1990, with all of its platforms sited underground.",
        ["The station was built in 1990.", "All of its platforms were sited underground."],
    ),
    (
        together,
        "Researchers from Leeds, with colleagues from around the world, carried out the trial.",
        [
            "Researchers from Leeds carried out the trial.",
            "These researchers did this with colleagues from around the world.",
        ],
    ),
    (
        told_when,
        "Early results announced today at a big meeting, showed that the drug is safe.",
        ["Early results were announced today at a big meeting.", "These results showed that the drug is safe."],
    ),
    (
        because_as,
        "The stone is used in surgery, as the blades have a very sharp edge.",
        ["The stone is used in surgery.", "This is because the blades have a very sharp edge."],
    ),
    (
        before_that,
        "Lindqvist studied law in Lund before moving to Paris in 1931.",
        ["Lindqvist studied law in Lund.", "After that, Lindqvist moved to Paris in 1931."],
    ),
    (
        before_that,
        "She went to school in Leeds before she entered the theatre in York.",
        ["She went to school in Leeds.", "After that, she entered the theatre in York."],
    ),
    (
        after_that,
        "After leaving school in 1920, Lindqvist joined a travelling theatre.",
        ["Lindqvist left school in 1920.", "After that, Lindqvist joined a travelling theatre."],
    ),
    (
        at_that_time,
        "The mill made paper until 1931, when a fire destroyed the roof.",
        ["The mill made paper until 1931.", "At that time, a fire destroyed the roof."],
    ),
    (
        also_is,
        "Leeds is the largest city of the county, and the seat of a university.",
        ["Leeds is the largest city of the county.", "It is also the seat of a university."],
    ),
    (
        also_called,
        "Plants make many natural products (also called secondary metabolites).",
        ["Plants make many natural products.", "These products are also called secondary metabolites."],
    ),
    (
        also_has,
        "The village is a small place with a population of 300.",
        ["The village is a small place.", "It has a population of 300."],
    ),
    (opened, "It is about 18 inches (46 cm) deep.", ["It is about 18 inches, or 46 cm, deep."]),
    (
        final_participles,
        "They feed in shallow water, eating small fish and some seeds.",
        ["They feed in shallow water.", "They eat small fish and some seeds."],
    ),
    (
        speakers,
        "Dr Anna Lind, our Head of Research said: “It is a big step.”",
        ["Dr Anna Lind is our Head of Research.", "Dr Anna Lind said: “It is a big step.”"],
    ),
    (opened, "The trial (in Leeds) has ended.", ["The trial, in Leeds, has ended."]),
    (opened, "The World Health Organization (WHO) met.", ["The World Health Organization, or WHO, met."]),
    (opened, "Munich (German: München) is old.", ["Munich is old.", "Munich is München in German."]),
    (opened, "The war (1914 – 1918) was long.", ["The war, from 1914 to 1918, was long."]),
    (opened, "Storms are common in Kansas (see Wichita).", ["Storms are common in Kansas.", "See Wichita."]),
    (
        described,
        "Algebra is a branch of mathematics that deals with symbols.",
        ["Algebra is a branch of mathematics.", "It deals with symbols."],
    ),
    (
        lives,
        "It was led by Anna Lind (1931 – 1997) and Nils Berg (1927 – 1985).",
        ["It was led by Anna Lind (1931 – 1997) and Nils Berg.", "Nils Berg lived from 1927 to 1985."],
    ),
    (
        set_off_participles,
        "Originally used in sport, the term is now common in business.",
        ["The term was originally used in sport.", "The term is now common in business."],
    ),
]

GOOD += [
    (
        interposed,
        "In practice, however, deciding what “matters” is hard, and that is where nurses come in.",
        ["But in practice, deciding what “matters” is hard, and that is where nurses come in."],
    ),
    (
        coordinated,
        "This battery-powered 2K security camera can track people, see in the dark, and connect to fast networks.",
        [
            "This battery-powered 2K security camera can track people.",
            "This security camera can see in the dark and connect to fast networks.",
        ],
    ),
    (
        set_off_participles,
        "The school, formerly named after him, is closed.",
        ["The school is closed.", "This school was formerly named after him."],
    ),
]

LEFT: list[tuple[Rule, str]] = [
    (coordinated, "The tool is great, but push it too far and you get rings around the edges."),
    (coordinated, "The trap holds a fluid made by its glands, which may be thick, and is used to drown the prey."),
    (clauses_apart, "The lens is good for photos, but push it too far and you get rings at the edges."),
    (relative_clauses, "The trust, which employs many people, said it gave the same pay to those people."),
    (final_participles, "You get good film and many settings, making this a useful tool for all."),
    (
        with_phrases,
        "Most teams keep two sets of shirts, with one set showing the old colour and the other showing the new.",
    ),
    (clauses_apart, "More recent years has seen the wet and windy weather prevail at this time."),
    (opened, "The Living Planet Index (LPI) 2014 confirmed it."),
    (coordinated, "Michael Orm, the young furniture maker proved to be his heir, heard it on Sunday and wept."),
    (coordinated, "This doesn’t mean it’s all lost and you should give up on eating well."),  # the advice would turn
    (
        coordinated,
        "Distant guests reach the fair through a page, where they can view films, join in talks, and meet others.",
    ),
    (relative_clauses, "This green is good for sleep, which allows plants to rest."),
    (relative_clauses, "The new one offers only a little more speed, which most users do not need."),
    (also_has, "Brightbook is a free system for small firms with one to five workers."),
    (subordinate, "Though their shock at the loss was great, the Romans began to plan."),
    (
        coordinated,
        "Filmmaker and fellow New Yorker Mira Lund sat across from me and revealed that it was set in a town.",
    ),
    (coordinated, "The tool can sort the clear tests and mark the others for doctors, helping them save time."),
    (coordinated, "The oldest are in their forties and the youngest are in their teens, placing them at their best."),
    (coordinated, "The shelf holds My Trusted Friends Tried to Stop Me, but Thanks to the Gift of a Lamp I Got Out."),
    (
        clauses_apart,
        (
            "Star-shaped honey cakes, locally sourced apple drinks, and a soup bar with cooks in front of guests "
            "show the style."
        ),
    ),
    (with_phrases, "They wanted a free state, with limited powers checking and balancing each other."),
    (opened, "It will help with tags and customer care (for example talks) tasks alike."),
    (purposes, "The Harwood Center wrote this report to look at new rules for the town."),
    (purposes, "The nurses use ice to cool the injured knee."),  # that they use it says nothing
    (
        final_participles,
        "Virus testing usually begins with blood tests that look for signs of it, using a method called a dye test.",
    ),
    (final_participles, "It is a crime, as it can be used to harm people, leading to long trials."),
    (final_participles, "The firm improved its tools in May, meaning that users keep control."),
    (final_participles, "“It is over,” he said, speaking at a fair in Wales."),
    (set_off_participles, "Known locally as the Loop, the trail started as a farm track."),
    (after_that, "After struggling to finish long books, this format worked."),
    (appositions, "The new skill positions it as a partner in the creative journey, not just a tool in the shed."),
    (relative_clauses, "Skins are taken to India, where the big dealers are."),
    (relative_clauses, "It offers tools like Harwood (a language), which allows users to ask."),
    (relative_clauses, "Lind, who collapsed in the second set, said that it was too hot."),
    (
        relative_clauses,
        "The lift uses clever drives, which produce power when it is lowered, particularly when it has a heavy load.",
    ),
    (brackets, "It comes with many feet and parts (which can be shared with others)."),
    (opened, "Key features: good tracking; 2-day battery life (45 mm)."),
    (opened, "It is cheap for children (under 18)."),
    (opened, "It balances your effort with your sleep and rest (based on what you wear)."),
    (opened, "Go to court with a partner (about two weeks before is best)."),
    (coordinated, "Scrolling is fluid, labels are clearer than before, and map detail has been improved."),
    (coordinated, "Users can explore the plans, get inspired, and learn new skills."),
    (coordinated, "The firms deemed fit by the state may not sell it and may not keep it."),
    (before_that, "The recipe required all the mixing to be done in bowls before adding everything to the machine."),
    (described, "Goat is a large agency that has honed their skills."),
    (
        relative_clauses,
        (
            "The site suffered, like most others on the list, from a small set of filters (though Harwood does "
            "have one for airports, which can come in handy for large towns)."
        ),
    ),
    (brackets, "Classes depend on your goals and the rules of the school (which will ask for proof of shots)."),
    (opened, "They met the Video Experts Group (VEG) and the Moving Picture Group (MPG)."),
    (opened, "It is held online and in the office (for tests)."),
    (coordinated, "The challenge has been finding that energy and taking it to the towns."),
    (relative_clauses, "They value the grain, which is called a second gift to the world, after coffee."),
    (purposes, "The rebels sent a gunman to shoot the young teacher in May."),
    (purposes, "You use it to track your fitness and your sleep."),
    (described, "The Keyfall Max is a small keyboard that’s good for both sorts of users."),
    (final_participles, "The Harwood Light and Valley Star Zip were both a bit heavy to use, falling behind the rest."),
    (appositions, "Service is a tool and a differentiator, a way to define a restaurant."),
    (also_is, "Service is both a tool and a sign of taste."),
    (opened, "Say yes to your wedding dress (or suit!) and begin."),
    (noun_stacks, "Employer health benefit costs averaged 16,501 dollars."),
    (coordinated, "The students were taken into a room and told to think."),  # they did not tell
    (coordinated, "The opera was composed by an Italian and first staged in May."),
    (interposed, "Therefore, few people came to the show."),  # "so few" are fewer
    (with_phrases, "Tools are getting better, with AI enhancing decisions and video redefining remote work."),
    (relative_clauses, "They rode in a balloon, which was big and whose skin was thin."),  # one of two
    (relative_clauses, "They do not provide moves abroad, which may be a limit for some."),  # that they do not
    (coordinated, "We test how easy it is to use, and how smoothly drivers can slow down and stop."),
    (purposes, "People visited coffee houses to not only drink coffee but to play chess."),
    (clauses_apart, "She said that the drug was safe and the trial was short."),  # part of what was said
    (clauses_apart, "If the drug is safe and the trial is short, it is used."),
    (clauses_apart, "The road between the church and the mill is closed."),
    (comma_splice, "He is well, the nurse said."),
    (comma_splice, "When the rain stopped, the game went on."),
    (with_phrases, "She may come, with the result being open."),
    (with_phrases, "She came, with a hat."),
    (together, "Researchers, with luck, may find a cure."),
    (told_when, "The results announced today showed that it is safe."),  # which results
    (told_when, "Results announced at a meeting showed that it is safe."),  # when is not said
    (because_as, "She sang, as the others danced."),  # tells when
    (because_as, "He has lived there, since he was born."[:-1] + " in it."),
    (before_that, "She may study law before moving to Paris."),
    (before_that, "He wrote it long before moving to Paris."),
    (before_that, "She fell ill before she died in the war."),
    (after_that, "After leaving school, she may join a theatre."),
    (after_that, "After being ill, she joined a theatre."),
    (at_that_time, "The mill is closed on days when it rains."),
    (at_that_time, "It may close in 2031, when the lease ends."),
    (also_is, "He is a painter and poet."),
    (also_is, "Leeds is not the largest city, and the seat of a county."),
    (also_called, "The drug (in Leeds) is called by another name."),
    (also_has, "The meeting was a long interview with a doctor."),
    (also_has, "He is an old man with a beard."),
    (opened, "They sell plums, pears (from Kent) and apples."),  # commas would make another thing of it
    (opened, "The World Health Organization (PAHO) met."),
    (speakers, "Turing, the head of the group, said: “It works.”"),  # he is not any more
    (opened, "The group(s) met in Leeds."),
    (opened, "The test was good (p < 0.05)."),
    (set_off_participles, "The firm, based in Leeds, started small."),  # it may be there still
    (
        coordinated,
        (
            "Ann B King (the B did not seem to stand for a name) was born near Itta Bena, Mississippi and grew up with "
            "the limited prospects of an American worker."
        ),
    ),
    (relative_clauses, "They follow a strict diet, where sugar is kept low."),  # a diet is no place
    (purposes, "It takes the nurses a whole day to mend the bed."),  # nobody does this
    (coordinated, "They bought good tools, while shops like Pandas, Scikit, and Keras sell poor ones."),
    (coordinated, "Google Sans Code launched as a font in 2025, and is the typeface used to display code in it."),
    (coordinated, "Building inclusively expands audience reach, protects businesses from harm, and strengthens trust."),
    (clauses_apart, "Be careful with it, a few ounces here and there can add a lot of weight in the end."),
    (interposed, "I start on Sunday and end on Saturday; however, change the day to suit your plan."),
    (opened, "Anna (Zooey Deschanel) is a nurse from Leeds."),  # who plays her
    (coordinated, "Our staff will help you find, apply, and get accepted to your dream school."),
    (coordinated, "We’ve gained tens of thousands of readers and grown the audience to over a million."),
    (coordinated, "This means understanding not just how many you need, but what skills are needed at each phase."),
    (relative_clauses, "They own a palace in London, whose ruin is kept secret."),  # the palace's or London's?
    (relative_clauses, "The Motor Neurone (MND) Society, which is small, met."),  # "Society" is not its name
    (set_off_participles, "The introduction of skateboards, also known as boards, changed it."),  # which of the two?
    (passives, "He is survived by two children by his first wife."),
    (relative_clauses, "It went to Kevin, who helped him write it and who claimed it."),
    (coordinated, "A rain garden is a bed that catches rain, and lets it sink into the ground."),  # the bed lets
    (coordinated, "The island is so small that no bus runs and there is no shop."),  # both come of it
    (coordinated, "The pool is empty, with its halls occupied by birds and its walls turned green."),
    (appositions, "They saw the loss of the tiger in India, the plight of the panda, and more."),
    (having, "Having a cold, she stayed at home."),
    (dashes, "It may use another sort of cell – stem cells from the blood."),
    (examples, "They do not live on small islands, including Skye and Mull."),
    (reported_clauses, "The nurse said that the drug was safe."),
    (afterwards, "After the war ends, the school will move to Leeds."),
    (told_of_new, "The team needs a drug that protects nerve cells."),  # there may be none
    (told_of_new, "A vet is a doctor that treats animals."),  # a definition
    (listed_objects, "The studies did not show early gains and mild side effects."),
    (purposes, "The nurses did this to cool the injured knee."),
    (purposes, "The nurses might use ice to cool the injured knee."),
    (coordinated, "If it rains, we stay at home and they go to the pub."),  # the condition holds for both
    (coordinated, "He ate or drank all day."),
    (coordinated, "He did not eat the bread and drink the wine."),
    (coordinated, "Every patient took the pill and felt better."),  # "every" cannot be named again
    (coordinated, "Officials said that it was safe and would go on."),  # part of what was said
    (semicolon, "He bought bread; milk; and eggs."),
    (so_clause, "It was so cold that the lake froze."),
    (relative_clauses, "People who smoke should stop."),  # picks out
    (relative_clauses, "It takes a second, which is long."),  # a measure
    (relative_clauses, "If you see a nurse, who may be busy, wait."),
    (appositions, "Turing, the head of the group, left."),  # was, or is?
    (appositions, "They visited Leeds, a city, and York."),
    (final_participles, "It may hit the coast, causing long delays."),
    (clauses_apart, "It is about slow driving and high torque generated through large gears."),
    (final_participles, "They closed the mine, leaving the town poor."),  # the closing left it so
    (set_off_participles, "The school, now named after him, is closed."),  # or will be no more
    (subordinate, "It did not fail because it was cold."),  # it may have failed for another reason
    (subordinate, "While he lived in Rome, he wrote letters."),  # tells when
    (subordinate, "This is because the road was closed."),
    (subordinate, "This was because the road was closed."),
    (described, "A hunting dog is a trained dog that helps people."),  # a definition
    (interposed, "However hard he tried, he failed."),
    (cleft, "There is no drug that works."),
    (passives, "The tower was built by 1905."),
    (passives, "It was made by hand."),
    (passives, "The law was not passed by Parliament."),
    (nominalisations, "They made a difficult decision."),
    (nominalisations, "They made no decision."),
    (brackets, "The trial (in Leeds) has ended."),
    (lives, "The war (1914 – 1918) was long."),
    (noun_stacks, "They shared the trial results."),
    (coordinated, "The garden is odd because it has a gate but it has no fence."),
    (coordinated, "Lunch is often cooked and served by volunteers."),
    (coordinated, "You can sort the pills and label them with the app."),
    (coordinated, "The chart shows the number of reads and writes to the disk."),
    (coordinated, "Production of the vaccine began in May and reached the clinics in June."),
    (coordinated, "I love how it is small and has a lid."),
    (final_participles, "They took part in a long trial, involving two tests."),
    (coordinated, "In some wards, the doors are locked, and the garden is closed."),
    (coordinated, "There are pills for which a syrup is sold, but it is dear."),
    (clauses_apart, "Sometimes you call the clinic and you hear nothing."),
    (clauses_apart, "The chart uses facts on parent and child cells at the time the stone was hard."),
    (appositions, "The clinic, its white front giving a glimpse of the sea, looks like a ship."),
    (appositions, "Heath Lodge, the scene of the fire, by night, of 1984, is worth a lot."),
    (relative_clauses, "There are a lot of pills, which are made from plants."),
    (subordinate, "Perhaps the clinic is popular because it is close to the station."),
    (coordinated, "In winter, nurses work long hours and sleep little."),
    (coordinated, "Care varies from being free and given to all to being sold."),
    (coordinated, "Leeds is the best town for care, and York is the worst, according to new research."),
    (also_is, "Care is a craft, and not just a science of numbers."),
    (with_phrases, "The wards treat different kinds of illness, with the beds being made for that illness."),
    (coordinated, "In the short term, stress quickens the heart and raises the blood pressure."),
    (coordinated, "The plan both saves money and helps the nurses."),
    (coordinated, "There was some doubt when one ward took patients, but another ward did not."),
    (with_phrases, "The wards are empty, with their windows shut with boards and lawns left to grow."),
    (together, "The ward, with its young nurses and patients, had the best results."),
    (appositions, "They sent up Metis, a probe that measures methane, a strong gas."),
    (passives, "The letter was written by me, the nurse."),
    (subordinate, "In Lund’s view, the plan is wrong because the town has too little water."),
    (coordinated, "There were nine wards, he said, and there is no way to keep them all."),
    (coordinated, "It helps your skin and digestive system adjust without pain."),
    (before_that, "The clinic was opened on 27 June, a month before the school was built."),
    (examples, "The box holds the parts of the pumps, including the lids and screws."),
    (also_is, "It is the smallest ward with an area of 90 square metres, and a staff of ten."),
    (appositions, "The prize is 900 taka, a medal of gold."),
    (examples, "The card lists all the facts about the flights, including baggage information."),
    (subordinate, "There was the time she hurt him by doubting his courage because he ran."),
    (coordinated, "The pills are small, but don’t be afraid to ask for a syrup."),
    (relative_clauses, "She is an expert in a narrow field, who also knows the law."),
    (examples, "The town spends its money on watching media, including papers and films."),
    (coordinated, "When a patient rises from the chair and walks to the door."),
    (purposes, "I pulled the bed away from the wall to be nearer to the fire."),
    (comma_splice, "It is not a cure, it is a help for tired people."),
    (comma_splice, "In the event the pump stops working, it will ring a bell."),
    (passives, "The mushrooms are found by old stone walls."),
    (passives, "The illness is recognised by its rash."),
    (passives, "The books are arranged by reading level."),
    (passives, "A game is played by a team of nurses."),
    (relative_clauses, "The report names Leeds Hospital, who ran the clinic for years."),
    (relative_clauses, "They bake with oat flour and rice flour, which must be kept dry."),
    (relative_clauses, "She met Dr Lund, who gave her a plan, and she slept well."),
    (relative_clauses, "Social media, which can hurt young people, is not for her."),
    (subordinate, "The new drug works within a day, while the old one takes a week."),
    (because_as, "The beds stand in rows, as they do in every ward."),
    (final_participles, "It is a living, breathing picture of the town."),
    (final_participles, "This makes the cream good for children, offering relief at night."),
    (appositions, "The poster shows Rosie the Riveter, a symbol of women at work."),
    (described, "The law is a challenge to one written by Ann Lund that would end home visits."),
    (also_is, "The two sisters are the owner and the manager of the clinic."),
    (also_has, "Lund is a strong swimmer, with a scar on his left arm."),
    (cleft, "There are also some pills that help."),
    (brackets, "Take the blue pill (if the red one is used up that day)."),
    (purposes, "The lamp helps the nurses to find the right bed."),
    (with_phrases, "Salt is a common mineral, with sales reported at 90 tonnes in 2014."),
]


@pytest.mark.parametrize(("rule", "source", "made"), GOOD)
def test_a_rule_makes_these_sentences(rule: Rule, source: str, made: list[str]) -> None:
    proposals = [list(proposal.sentences) for proposal in rule(parse(source))]
    assert made in proposals


@pytest.mark.parametrize(("rule", "source"), LEFT)
def test_a_rule_leaves_this_alone(rule: Rule, source: str) -> None:
    assert list(rule(parse(source))) == []


@pytest.mark.parametrize("rule", [*SPLITS, *BOLD, *TURNS])
def test_every_rule_has_examples(rule: Rule) -> None:
    assert any(one is rule for one, _, _ in GOOD)
    assert any(one is rule for one, _ in LEFT)


@pytest.mark.parametrize(("rule", "source", "made"), GOOD)
def test_a_proposal_says_what_it_did_and_why(rule: Rule, source: str, made: list[str]) -> None:
    del made
    for proposal in rule(parse(source)):
        assert proposal.rule
        assert proposal.reason.endswith(".")
        assert all(one[0].isupper() and one[-1] in '.!?”"' for one in proposal.sentences)


def test_cutting_leaves_no_doubled_commas_or_spaces() -> None:
    assert tidy("The cells , , come ( from blood ) , .") == "The cells, come (from blood)."
    assert sentence(", and more,") == "And more."
    assert sentence("iPhones sell well") == "iPhones sell well."
    assert sentence("he said “so.”") == "He said “so.”"
    assert sentence("it is law.3") == "It is law.3"
    assert sentence("it cost 3.5") == "It cost 3.5."
