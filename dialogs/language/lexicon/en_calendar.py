"""English: errands of a calendar of one's own, which resemble those of a booking: entries, removals and questions."""

# ruff: noqa: E501 - a pattern with a line break in it is not easier to read

from __future__ import annotations

EVENT = (
    r"(?:part(?:y|ies)|birthdays?|weddings?|anniversary|dinner|lunch|breakfast|brunch|gym|church|concerts?|festival|"
    r"fundraiser|exhibition|ceremony|funeral|reunion|stand-?up|conferences?|get-?together|program|picnic)"
)
_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|tonight|this (?:morning|afternoon|evening|weekend)|"
    r"(?:this|next) (?:week|month|weekend)|(?<!\w)\d{1,2}(?::\d\d)? ?(?:am|pm)|(?:january|february|march|april|june|july|august|"
    r"september|october|november|december)|at noon|every (?:day|week|month|year)|(?:\w+ )?(?:am|pm))"
)
_DO = r"^\W*(?:(?:please|hey|hi|can you|could you|would you|i need you to|i want you to|i need to|i want to|just)\W+){0,3}"
ENTRY = (
    r"\bremind(?:ed)? (?:me|us|to|the|my|about|of)\b|\breminders? (?:for|about|to|on|at|alert)\b|"
    r"\b(?:set|add|make|create|need|turn on|send)\b(?:\W+\w+){0,3}?\W+reminders?\b|\b(?:notify|alert) (?:me|us)\b|"
    r"\b(?:send|set|get|give)\b(?:\W+\w+){0,3}?\W+(?:notice|notifications?) (?:of|for|about)\b|"
    r"\b(?:don't let me|do not let me) (?:forget|miss)\b|"
    r"\b(?:add(?:ed)?|put|mark(?:ed)?|sync|updated?|block(?:ed)?|enter(?:ed)?|note)\b(?:\W+\w+){0,6}?\W+(?:calendar|schedule|diary)\b|"
    r"\b(?:calendar|schedule|diary)\b(?:\W+\w+){0,3}?\W+(?:updated|added|marked|synced)\b|"
    rf"{_DO}(?:add|put|mark|schedule|block|flag|write down|note|enter|save|set|plan)\b(?:\W+\w+){{0,8}}?\W+(?:{EVENT}|{_DAY})\b|"
    rf"\bi(?:'m going to| am going to)?\W*(?:have|need|got) to meet (?:with )?\w+.{{0,30}}\b(?:{_DAY}|at \d)"
)
# A reminder names any errand.
REMINDER = r"\bremind (?:me|us) (?:to|about)\b|\bset (?:an?|the|another) (?:\w+ )?reminder\b"
REMOVAL = (
    rf"{_DO}(?:cancels?|cancel out|remove|delete|erase|clear|scrap|take off|take out|drop|get rid of)\b"
    rf"(?:\W+\w+){{0,5}}?\W+(?:{EVENT}|{_DAY}|scheduled|my (?:day|week|morning|afternoon|evening|date))\b"
)
QUESTION = (
    r"\bwhat do i have (?:to do|on|for|planned|this|next|today|tomorrow|left|at)\b|\bwhat have i got (?:on(?! my)|this|next|today|tomorrow)\b|"
    r"\bdo i have (?:any )?(?:anything|something|plans|things|an? date|to (?:meet|be|do|go))\b|\bi have what\b|\bdo i meet\b|"
    r"\bam i (?:supposed|meant) to (?:be|do)\b|\bwhat time do i (?:work|meet|start|have)\b|"
    r"\b(?:my|the)(?: upcoming| weekly| daily)? (?:week|day)\b(?: \w+)? (?:look|looks|like)\b|"
    r"\btell me about my(?: upcoming)? (?:week|day|weekend)\b|\bmy (?:weekly|daily|monthly) plans?\b|"
    rf"\b(?:when|what time|what day|where|how soon)\b(?:\W+and where)?\W*(?:is|are|does|'s|was)\b(?:\W+\w+){{0,5}}?\W+{EVENT}\b|"
    rf"\b(?:is|are)\b(?:\W+\w+){{0,5}}?\W+{EVENT}\b.{{0,40}}\b(?:{_DAY}|true|right|on (?:the )?\w+)\b|"
    r"\b(?:show|hear|see|list|go through|read|open|tell me)\b(?:\W+\w+){0,5}?\W+(?:meetings?(?! rooms?)|conferences|reminders|future events|events (?:this|on|for|in my))\b|"
    r"\bhow many(?: more)? reminders\b|\b(?:is|are)\b(?:\W+\w+){0,3}?\W+(?:meetings?|events?)\b(?:\W+\w+){0,6}?\W+(?:true|today|tomorrow|right)\b|"
    rf"\bwhich day\b.{{0,20}}\bplans\b|\bis\b.{{0,40}}\b(?:getting together)\b"
)
