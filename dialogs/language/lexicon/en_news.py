"""How staff say what news they want in Teams, as regular expressions over folded text."""

POLITE = r"(?:please[ ,]*)?"
END = r"(?: please)?[.!]*"
NEWS = r"(?:the |my )?(?:news|notifications?|booking news)"
ON = rf"{POLITE}(?:{NEWS} on|(?:turn|switch) (?:on {NEWS}|{NEWS} on)|(?:start|resume|unmute) {NEWS}){END}"
OFF = (
    rf"{POLITE}(?:(?:no (?:more )?|stop |mute |unsubscribe from ){NEWS}|{NEWS} off"
    rf"|(?:turn|switch) (?:off {NEWS}|{NEWS} off)){END}"
)
ASK = rf"{POLITE}(?:(?:show |what about )?{NEWS}|(?:is|are) {NEWS} on)[?.!]*"
QUIET = rf"{POLITE}(?:set |show )?(?:the |my )?quiet hours"
TIME = r"\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?"
FROM = rf"(?:from |between |to )?(?P<first>{TIME}) ?(?:-|to|until|till|and) ?(?P<last>{TIME})"
QUIET_RANGE = rf"{FROM}[.!]*"
QUIET_HOURS = rf"{QUIET}(?: {FROM})?(?: please)?[.!?]*"
QUIET_NONE = rf"{QUIET} (?:off|none){END}|{POLITE}no quiet hours{END}"
QUIET_DEFAULT = rf"{QUIET} (?:default|normal|on|as usual|as the business(?: says)?){END}"
