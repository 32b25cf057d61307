"""English: how somebody asks for another language, as a regular expression over the whole of a folded text."""

from __future__ import annotations

TONGUE = (
    "english|german|deutsch|french|francais|spanish|espanol|italian|italiano|portuguese|portugues|dutch|nederlands"
    "|polish|polski|romanian|turkish|arabic|ukrainian|russian|chinese|japanese|korean|hindi|urdu|welsh|irish|swedish"
    "|danish|norwegian|finnish|czech|greek|hungarian"
)
LANGUAGE = (
    r"(?:(?:change|switch|set|choose|which|what|other) )?(?:other )?(?:the |my )?languages?"
    r"(?: (?:do|can) (?:you|i|we) (?:speak|know|talk|use))?(?:[ :]+(?:(?:to|is|in) )?(?P<about>[\w-]{2,40}))?"
    rf"|(?:(?:do|can) you )?(?:speak|answer in|talk in|write in|switch to) (?P<spoken>{TONGUE})"
)
