"""Words for people: one folder a language, Fluent files inside, and dates, times and lists through Babel.

Nothing outside this package decides how something is worded; code names a message by its key.
"""

from texts.catalogue import MissingText, TextsFaulty, Words, languages, look_in

__all__ = ["MissingText", "TextsFaulty", "Words", "languages", "look_in"]
