"""English: how people give their name, choose among names, and which words are never names."""

from __future__ import annotations

from collections.abc import Mapping


def _words(listed: str) -> list[str]:
    return listed.split()


NAME_LEADS = (
    "my name is", "my name's", "the name is", "the name's", "name is", "name:", "i am called", "i'm called", "call me",
    "under the name of", "under the name", "in the name of", "i am", "i'm", "this is", "it's", "it is", "im",
)  # fmt: skip
# Also said before other things: what follows must look like a name, unless the name was asked for.
WEAK_NAME_LEADS = frozenset({"i am", "i'm", "this is", "it's", "it is", "im", "name is", "call me"})
NEVER_IN_NAMES = frozenset(
    _words(
        """
    a an the and or but with for from at on in to of my your our me you he she it we they is are am was were be not
    no yes yeah yep nope ok okay sure please thanks thank hello hi hey book booking cancel change move reschedule
    help stop what when where who why how which can could would will do does did don't i i'm want need like have has
    had this that these those here there today tomorrow tonight next monday tuesday wednesday thursday friday
    saturday sunday morning afternoon evening appointment anyone anybody someone none nothing skip back again repeat
    phone email e-mail mail number name later earlier sorry actually so looking trying calling afraid fine good
    great available free happy going just only also because if by about any some all me
    """
    )
)

# A letter of a reference with a word that begins with it; the group is the letter.
ALOUD = r"\b([a-z]) (?:as in|as|for|like) [a-z]+"
ANYONE = (
    "anyone", "anybody", "any one", "whoever", "no preference", "don't mind", "do not mind", "doesn't matter",
    "does not matter", "don't care", "no matter who", "first available", "any of them", "either is fine", "either one",
    "any staff", "any stylist", "surprise me", "whichever", "it's all the same", "all the same to me",
)  # fmt: skip
PLACES: Mapping[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "last": -1, "latter": -1, "former": 1,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
}  # fmt: skip
PLACE_LEADS = frozenset({"option", "number", "choice"})
UNSURE_PLACES = frozenset({"one", "two", "three", "four", "five", "six"})
NOT_WORDS = frozenset({"not", "except", "without", "isn't", "don't", "no", "instead", "than"})
NOT_BEHIND: frozenset[str] = frozenset()
BUT = "but"
ANY_ONE = frozenset({"any", "anyone", "anybody", "anything", "everyone", "everybody", "whoever"})
NAMES_GLUE = frozenset({"with", "want", "of", "the", "a", "for", "by", "like"})
# Words so common that they are never a name with a typing error.
EVERYDAY = frozenset(
    _words(
        """
    a an am and any are as ask at be been before being but by bye came can come could day did do does done don't
    each else end even ever every few find for free from get give go going gone good got had has have he hear hello
    help her here hers him his hour how i if in is it its just keep know last late let like line long look lot made
    make many may me mean meet men met mine more most move much must my name near need never new next nice no none
    not now of off ok okay on once one only open or other our out over own part past per pick place please put right
    said same say see seen send set she should show since so some soon stay still stop such sure take talk tell ten
    than thank thanks that the their them then there these they thing this those three time to today too try two
    under until up us use very wait want was way we week well went were what when where which while who why will
    wish with work would yes yet you your then than been bean pen men when tomorrow morning evening afternoon night
    noon monday tuesday wednesday thursday friday saturday sunday again chance change cancel book
    """
    )
)


def one_spelling(word: str) -> str:
    """British and American spellings as one: "colour" and "color", "centre" and "center"."""
    word = word.replace("our", "or") if len(word) > 4 else word
    return word[:-2] + "er" if word.endswith("tre") and len(word) > 4 else word
