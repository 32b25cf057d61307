"""English: what people want done, as patterns over folded text.

Gaps between words are bounded, so that no text takes long. `_any` takes alternatives separated by "|" over several
lines; "_" stands for the space within one.
"""

# ruff: noqa: E501 - a pattern with a line break in it is not easier to read

from __future__ import annotations

from collections.abc import Sequence


def _any(listed: str) -> str:
    """The alternatives as one group."""
    return "(?:" + "|".join(part.strip().replace("_", " ") for part in listed.split("|")) + ")"


GAP = r"(?:\W+\w+){0,7}?\W+"
NEAR = r"(?:\W+\w+){0,3}?\W+"
TIME = _any(
    r"""\d | monday | tuesday | wednesday | thursday | friday | saturday | sunday | today | tomorrow | tonight | morning |
    afternoon | evening | noon | o'clock | week | weekend | half_past | quarter | earlier | later | one | two | three |
    four | five | six | seven | eight | nine | ten | eleven | twelve"""
)

# What is booked, and the people and places that one goes to.
THING = _any(
    """appointments? | appts? | appoinments? | appointement | bookings? | reservations? | meetings? | meetups? |
    sessions? | slots? | events? | treatments? | consultations? | table | tables | class | haircut | meeting_rooms? |
    spot | opening"""
)
DIARY = _any(
    "calendars? | reminders? | plans | calander | schedule | agenda | diary | bookings? | appointments? | meetings? | events? | day"
)
OWNED = (
    r"(?:appointments?|appts?|bookings?|reservations?|meetings?(?! rooms?)|events?|sessions?|treatments?|"
    r"consultations?|haircut|class|table|visits?)\b"
)
PROVIDER = _any(
    r"""salons? | parlou?rs? | stylists? | hair_?dressers? | barbers? | dentists? | doctors? | dr | physicians? | spas? |
    therapists? | psychologists? | psychiatrists? | counsell?ors? | specialists? | practitioners? | dermatologists? |
    gyna?ecologists? | ophthalmologists? | optometrists? | clinics? | surgeons? | masseurs? | beauticians? | check_?up"""
)
SOMEBODY = _any(
    r"""(?:an?|the|your|one_of_your|some)_(?:\w+_)?(?:person|people|human|agents?|operator|representative|manager|worker|
    being|team|owner|reception|receptionist|front_desk|supervisor|assistant|business|desk|staff) | (?:real|live|actual|normal)_(?:person|human|people) | humans? | staff | (?:an_)?operator |
    support | customer_(?:service|care|support) | the_(?:salon|restaurant|gym|spa|shop|hotel|bank|store|branch)""".replace(
        "|\n    ", "|"
    )
)
ANYBODY = r"(?:someone|somebody|anyone|anybody)(?: else)?"
# Other errands: whoever names one of these does not speak of a booking here.
FOREIGN = _any(
    r"""ubers? | lyft | taxi | cabs? | cars? | rental | flights? | airline | airport | hotels? | trains? | songs? | music |
    playlist | podcasts? | albums? | alarms? | timer | bank | balance | checking | savings | payments? | bills? | credit |
    debit | insurance | visa | passport | recipes? | languages? | voice | accent | lights? | shopping | grocery | to_do_lists? |
    todo | to_list | emails? | texts? | phone_book | password | pin | pto | vacation | paycheck | salary | weather | news |
    jokes? | volume | speaker | whisper | mode | points | rewards? | gas | fuel | tire | battery | luggage | hobbies |
    boss | time_off | day_off | days_off | audio_?book | name_you | flip | coin | dice | roll | spell | translate | tax |
    taxes | movie | radio | plug | wifi | interest_rate | transactions? | transfer | mortgage | loan | overdraft |
    direct_debit | standing_order | (?:bank|card|account|monthly|credit|my)_statements? | order | package | delivery | subscription | membership | new_account |
    my_account | an_account | account | cream | milk | butter | substitute | ingredients? | flour | sugar | parking |
    nutritional | calories | stock | pets? | call_me | call_you | you_work_for | working_for | employed | jobs? | travel | museum |
    children | kids | local | locally | around_(?:here|me) | near_me | nearby | social_media | facebook | twitter | tweet |
    chores | laundry | housework | (?:play|resume|continue|read|open)(?:_\w+){0,4}_books?"""
)

# Where one stays the night, and for how many or how long.
STAY = r"(?:rooms?|suites?|accommodations?|apartment|bungalow|cabin)"
NIGHTS = r"(?:nights?|adults?|guests?|people|persons?|couples?|weeks?|from the|for (?:one|two|three|four|\d+))"

# None of ours, even where it speaks of an appointment.
STRANGE = (
    r"(?:to-?do list|to do list|todo list|todo|(?:uber|taxi|lyft|cab) (?:reservation|booking|ride)|(?:set|an|the) alarm|"
    r"events?(?: \w+){0,3} (?:near me|nearby|around (?:here|me)|(?:near|in|around) (?:my|me|the|this) area)|local events)"
)

BOOKING = _any(
    "book | booking | make | making | schedule | scheduling | reserve | reserving | set_up | set | setup | arrange | plan |"
    "get | create | need | needed | want | like | have | add | put | place | fix | enter | save | take | organi[sz]e | prefer | give_(?:me|us)_an?"
)
CHANGING = _any(
    "change | changing | move | modify | amend | alter | shift | update | edit | switch | upgrade | adjust | delay | swap |"
    "revise | extend"
)
DROPPING = _any(
    r"cancel\w* | call_off | annul | scrap | drop | delete\w* | remove | erase | get_rid_of | dismiss | clear | clean | wipe |"
    "undo | abandon | repeal | release | trash | axe | void | disregard | unreserve | discard | withdraw | nix | end | close"
)
ASKING = _any(
    """confirm | verify | check | see | show | show_me | list | view | look_up | double_check | tell_me | let_me_know | read |
    pull_up | open | make_sure | find_out | give_me | remind_me_of | search | know"""
)

# In this order: the first that fits is the task.
TASKS: Sequence[tuple[str, str]] = (
    (
        "handoff",
        rf"\b(?:talk|speak|chat|connect|connected|transfer|put|hand|talking|speaking|reach|rather|contact)\b(?:\W+(?:me|us|directly|through|over|please|in|touch|to|with|there)){{0,5}}\W+(?:{SOMEBODY}|{ANYBODY})\b|\b(?:get|have)\W+(?:me\W+)?(?:{SOMEBODY}|someone to help)\b",
    ),
    ("handoff", r"\b(?:contact details|call me back|this (?:conversation |chat |bot )?(?:is not|isn't) working|it just doesn't work|(?:bot|this) is (?:stupid|useless))\b"),
    ("handoff", rf"^\W*(?:{SOMEBODY}|person|human|agent|contact|contact you)(?: please)?\W*$"),
    ("handoff", r"\b(?:frustrat\w+|don't want to talk to (?:you|a (?:bot|machine|robot)))\b"),
    ("cancel", rf"\b{DROPPING}\b{GAP}{THING}\b"),
    ("cancel", r"\b(?:cancel\w*|delete|erase|scrap)\b(?:\W+\w+)?\W+(?:my|our|the|todays?|tomorrows?|today's|tomorrow's)\b(?!\W+(?:action|current|last|previous))"),
    ("cancel", rf"\b{THING}\b{GAP}(?:cancel\w*|deleted?|removed?|called off|erased)\b"),
    ("cancel", r"\b(?:clear|clean|empty|wipe|delete|remove|erase|cancel|reset|destroy|get rid of|take)\b(?:\W+\w+){0,4}?\W+(?:calendar|schedule|agenda|diary|events|everything on)\b"),
    ("cancel", rf"\b(?:my|our|the|from|on)\W+{DIARY}\b{NEAR}(?:empty|cleared|clean|cleaned)\b"),
    ("cancel", rf"\b(?:delete|remove|erase|clear|take)\b{GAP}(?:from|off|in|on)\b{NEAR}(?:calendar|schedule|agenda)\b"),
    ("cancel", (r"\b(?:can't|cannot|can not|cant|won't be able to|wont be able to|unable to|not be able to|won't)\b"
     rf"{NEAR}(?:make it|come|attend|show up)\b")),
    ("cancel", rf"\b(?:don't|do not|no longer|won't|not gonna|not going to|never)\W+(?:need|be needing|want)\W+(?:my|our|the|this|that|these)\W+(?:\w+\W+){{0,3}}?{THING}\b"),
    ("cancel", rf"\b{THING}\b{GAP}(?:not|no longer|isn't|don't|longer)\b{NEAR}(?:needed|need|required|necessary|want)\b"),
    ("cancel", r"\b(?:cancellation|no longer (?:attending|coming|going|joining)|will no longer be)\b"),
    ("reschedule", r"\b(?:reschedule|re-schedule|rescheduling|rebook|re-book|postpone|rearrange|push back|bring forward)\b"),
    ("reschedule", rf"\b{CHANGING}\b{GAP}{THING}\b"),
    ("reschedule", rf"\b{THING}\b{GAP}(?:{CHANGING}|changed|moved|modified|amended|shifted|amendments?|changes)\b"),
    ("reschedule", rf"\b(?:have|made|booked|got) (?:an?|my|the|our)\W+(?:\w+\W+)?{THING}\b(?:\W+\w+){{0,12}}?\W+(?:need|like|want|wish|have)\W+to (?:change|move|reschedule|postpone|modify|alter|amend|extend|shift)\b"),
    ("reschedule", r"\b(?:change|move|shift|modify|alter|adjust|amend) the (?:time|date|day|dates|times|hour) (?:of|for) (?:my|our)\b"),
    ("book", (rf"\b(?:book|booking|make(?! sure)|making|schedule|scheduling|reserve|set up|setup|arrange|plan|create|add|put|place|enter)\b(?:\W+\w+){{0,5}}?\W+(?:an?|another|my|the|me|this|that|in|meeting)\W+(?:\w+\W+){{0,3}}?(?:{THING}|meeting|visit|calendar)\b")),
    ("list", rf"\b(?:when|where|what time|what times|what day|at what time)\b(?:\W+\w+)?\W*(?:is|are|am|'s|was)\b{NEAR}{OWNED}"),
    ("list", rf"\b(?!give me (?:an?|one)\b){ASKING}\b{GAP}(?:my|our|a|any|the|all|every|i have|have|i've|there's an?)\W+(?:\w+\W+){{0,3}}{OWNED}(?!\W+with them)"),
    ("list", rf"\b(?:when|what time|where|what day)\W+(?:my|our|the)\W+(?:\w+\W+){{0,2}}{OWNED}"),
    ("list", rf"\b(?:is|are|was|were)\W+(?:my|our)\W+(?:\w+\W+){{0,2}}{OWNED}"),
    ("list", rf"\b(?:do|did|does|am|have)\W+i\b(?:\W+\w+){{0,3}}\W+{OWNED}"),
    ("list", r"\b(?:do|did|am|have)\W+i\b(?:\W+\w+){0,3}\W+(?:booked|scheduled|going on|free|busy|planned)\b"),
    ("list", r"\b(?:my|our|the)\W+(?:\w+\W+){0,3}(?:calendar|calander|schedule|agenda)\b"),
    ("list", r"\b(?:what|which|any|how many|upcoming)\b(?:\W+\w+){0,4}?\W+(?:events?|meetings?(?! rooms?)|bookings|agenda|reminders?|plans)\b"),
    ("list", r"\b(?:what|anything)\b(?:\W+\w+){0,4}?\W+(?:scheduled|planned|going on|up to (?:this|on|today|tomorrow|next))\b"),
    ("list", r"^\W*(?:my |today's )?(?:meetings|appointments|events|bookings|calendar|agenda)\b|^\W*(?:my |today's )?schedule\W*$"),
    ("list", rf"\bwhat(?:'s| is| are)\W+(?:my|our|the)\W+(?:\w+\W+){{0,2}}{OWNED}"),
    ("list", r"\b(?:show|give|check|read|list|tell|see|what are|any)\b(?:\W+\w+){0,3}?\W+(?:reminders|plans)\b"),
    ("list", r"\b(?:what's|what is|anything)\b(?:\W+\w+)?\W+(?:happening|coming up)\W+(?:this|next|on|today|tomorrow)\b"),
    ("list", rf"\bi(?: have|'ve got|'ve| had)\b{NEAR}(?:an? |the )?(?:\w+\W+){{0,2}}(?:booking|reservation|appointment)\b.{{0,80}}\b(?:for|forgot|at|when)\b"),
    ("availability", (r"\b(?:any|what|which|when|is there|are there|do you have|anything|something|have you got)\b"
     rf"{GAP}(?:free(?! time| to| day)|available|availability|avaiable|openings|an opening|open slots?|vacant)\b")),
    ("availability", r"\b(?:do you have|have you got|is there|got)\W+(?:anything|something|any time|space|time|room)(?:\W+(?:free|left|else))?\W+(?:on|for|at|in the|before|after|around|between|tomorrow|today|this|next|earlier|later|\w+day)\b"),
    ("availability", r"\b(?:is|are|would)\W+(?!it\b|they\b|there\b|you\b|i\b|the\b)\w+\W+(?:be )?(?:free|available)\W+(?:on|at|for|in the|before|after|tomorrow|today|this|next|\w+day)\b"),
    ("availability", r"\b(?:rooms?|tables?|slots?)\b(?:\W+\w+){0,2}?\W+(?:is|are|be)?\W*(?:free|available|open)\b|\b(?:room|table) availability\b|\b(?:open|free|available) (?:meeting )?rooms?\b"),
    ("availability", r"\b(?:availability|free slots?|open slots?|openings? (?:on|at|for|in|tomorrow|today|this))\b"),
    ("book", rf"\b{BOOKING}\b{GAP}{THING}\b"),
    ("book", rf"\b{BOOKING}\b{GAP}{STAY}{GAP}{NIGHTS}\b"),
    ("book", r"\b(?:book|reserve|reserving|booking)\b"),
    ("book", r"\bschedule (?:it|me|us|for|a|an|with|on|at|the|that|this)\b"),
    ("book", r"^\W*(?:new |an? )?(?:booking|appointment|reservation)(?: please)?\W*$"),
    ("book", rf"\b(?:try|how about|what about)\b{NEAR}(?:booking|an? appointment|an? reservation)\b"),
    ("book", rf"\btry\b(?! (?:that|this|the) (?:\w+ )?one\b)(?:\W+(?:that|it|again|but|in|to|for|on|the|at|once|more|with|please|this|time|booking|make))*\W+(?:{TIME}|march|april|may|june)"),
    ("find", rf"\b(?:find|finding|search|searching|locate|locating|looking for|look for|look up|looking|recommend|do you know|know any|know of|after|in need|help)\b{GAP}{PROVIDER}\b"),
    ("find", rf"\b(?:see|visit|go to|going to|consult|get to|meet|need|want|like)\b{NEAR}(?:an?|the|that|this|my|some|with)\W+(?:\w+\W+){{0,2}}{PROVIDER}\b"),
    ("book", rf"\b(?:see|visit|go to|going to|consult|get to|meet)\b{NEAR}(?:an?|the|that|this|my|some|with)\W+(?:\w+\W+){{0,2}}{PROVIDER}\b"),
    ("find", r"\b(?:which|what) (?:services|treatments|staff|stylists|do you offer)\b"),
    ("find", r"\b(?:find|search|look)(?: for)?(?: me| us)? (?:one|someone|some one|some|something|somewhere|someplace)\b|\bsearch (?:it|there|in)\b"),
    ("find", rf"\b(?:get|require|requires)(?: me| us)?(?: the services of)? an?\W+(?:\w+\W+){{0,2}}{PROVIDER}\b"),
)  # fmt: skip

STRONG_YES = _any(
    r"""yes | yeah | yep | yup | yea | ya | yeap | yess? | affirmative | (?:absolutely|definitely|certainly|of_course)(?!_not) |
    indeed | correct | exactly | i_confirm | confirmed? | agreed | uh_huh | that_works | please_do(?!_(?:not|a\b)) | do_it(?!_(?:for|on|at)) |
    do_that | let's_do_(?:it|that)(?!_(?:for|on|at)) | true | very_true | right(?!_(?:away|now)) | you_got_it | that's_(?:right|correct|true|what_i_said) | all_right | positive |
    sure | si | y | by_all_means | i_accept | i_agree"""
)
WEAK_YES = _any(
    "go_ahead | ok | okay | okey | fine | great | perfect | good(?!_(?:morning|afternoon|evening|day|night|bye|seeing)) | alright | cool | awesome | excellent | (?:nice|lovely)(?!_to_(?:see|meet|talk|chat)) | wonderful |"
    "amazing | fantastic | brilliant | super"
)
LEADS = r"(?:oh|ah|uh|uhh|um|hmm+|well|so|and|but|i think|i believe|i guess|i would say|i'd say|i am|i'm|afraid|sorry|actually)"
GOOD = _any(
    r"""right | correct | true | truth | fine | good | great | perfect | perfectly | exact | exactly | wonderful | excellent |
    amazing | awesome | fantastic | affirmative | an?_yes | yes | confirmed | okay | ok | lovely | nice | better | best |
    accurate | ideal | suitable | brilliant | a_winner | a_fact | what_i_(?:want|wanted|said|need|needed|meant|am_looking_for) |
    correctly | correcly | cool | wise | works? | what_i'm_looking_for"""
)
WELL = (
    r"\b(?:that|it|this|which|one|what you(?:'ve)?(?: just)? said|they|that statement|the answer|my (?:answer|response)|your \w+|command|time|option)"
    r"(?:\W+(?:one|dentist|salon|doctor|place|for|me|to|that|on))*"
    rf"(?:'s|'d|'ll|\W+(?:is|was|be|are|would|will|sounds?|seems?|looks?|should|can|could|appears|been|has been|have been|like|will))+"
    rf"(?:\W+(?:be|been|really|very|so|just|totally|quite|all|also|pretty|absolutely|perfectly|precisely|exactly|indeed|definitely|like|an?|the|most|good|to|kind|of))*\W+{GOOD}\b"
)
DONE_WELL = (
    r"\byou(?:'ve| have)?\W+(?:got|gotten|understood|done|did|get|heard|have)\b(?:\W+\w+){0,4}?\W+"
    r"(?:right|exactly|perfectly|correctly|correcly|correct|it|well|precisely)\b|\b(?:suits?|works?) (?:me|well|for me|fine|perfectly)\b|"
    r"\b(?:i (?:like|love|choose|want|prefer|'ll take|will take|vote)|i kind of like|i (?:may )?like|let's go (?:with|for)|go with)\W+(?:the sound of )?(?:that|this|it|yes)\b(?! (?:at|to|in|for|on|by)\b)|\bspot on\b|\bsounds? (?:like a plan|(?:very |so |really )?(?:good|great|perfect|fine|lovely|nice|right|awesome|wonderful))\b|\blooks good\b|"
    r"\b(?:response|answer) (?:is|to that is)\W+(?:an? )?(?:yes|affirmative|true)\b|\b(?:say|saying|is an?) (?:yes|affirmative)\b|^\W*confirm\W*$|\b(?:try that|that will do|that'll do|i'd like that|that should work)\b|"
    r"\byes\W*$|\b(?:exact|great|good|excellent|amazing|perfect|fantastic|right|correct) (?:response|answer|choice|understanding|job on that)\b"
)
STRONG_NO = _any(
    r"""(?:heck_|hell_)?no(?!_(?:problem|worries)) | (?:absolutely|definitely|certainly|of_course|i_think|please|it_seems)_not | i_don't_think_so | i'll_pass | nada | nothing | i_cannot | not_at_all | nope | nah | naw | nay | n | negative | wrong | incorrect | false | no_way | not_really | not_right_now | not_now |
    not_yet | not_just | not_at_(?:all|this|the) | not_needed | never | that's_not_(?:it|good|right|correct|true|what) | not_okay |
    no_thanks | no_thank_you | none | skip(?:_(?:it|that|this))?(?=\W*$) | not_quite | not_that | not_correct | not_right | not_this"""
)
# Passing over a question, and nothing else.
SKIP = (
    r"\W*(?:(?:no|please|let's|i'll|i'd like to|can i|just)\W+){0,2}(?:skip|pass|leave (?:it|that|this) (?:out|blank|empty)|"
    r"go on|carry on|continue|next question|blank|without|nothing to add)"
    r"(?: (?:it|that|this|(?:this|that|the) (?:one|question)|please))*\W*"
)
BAD = (
    r"\b(?:wrong|wrongly|incorrect|incorrectly|false|untrue|inaccurate|mistaken|mistake|erroneous|misunderstood|messed|"
    r"not the case|(?:an?|say|is|the answer) no|don't agree|disagree|negative)\b|"
    r"\b(?:not|isn't|wasn't|aren't|ain't|don't think (?:that's|that is|this is|it's|so)|can't be|didn't get|did not get|not get|doesn't)"
    r"(?:\W+(?:the|that|that's|that is|a|it|is|my|me|quite|really|actually|all|totally|what|been|very|exactly|what's))*"
    r"\W+(?:right|correct|true|accurate|ok|okay|fine|good|it|what i|i|this|command|answer|response|case|work|correctly)\b|"
    r"\bi (?:didn't|did not|haven't|have not|never) (?:say|said|ask|asked|mean|meant|want|wanted)\b|\bwon't work\b|"
    r"\byou (?:didn't|did not|don't|do not) (?:understand|get|hear|listen)\b|\b(?:don't|dont|do not|didn't|never) (?:do|say|ask|want) (?:that|this|it) again\b|"
    r"^\W*(?:perhaps|maybe)\b.{0,30}\b(?:later|future|another|different|bit|next|time|date)\b|"
    r"^\W*(?:let's|we can|it can|can we|how about|i think i'll)\b.{0,25}\b(?:later|wait)\b|\b(?:goddammit|dammit|damn it)\W*$|"
    r"^\W*(?:hmm|um|uh|well)?\W*(?:(?:it|that|this)\W?(?:s|is|was)?\W?(?:not|n't|isn't|wasn't|hasn't)|i (?:didn't|haven't|havent|did not)|looks like (?:it )?hasn't|don't)\b|"
    r"\b(?:i don't think|i do not think|don't believe|do not believe|didn't understand|don't understand|not understand|not sound|doesn't sound) (?:that|it|this|me|thats|right)\b|\bbut (?:i think )?you\b.{0,20}\b(?:not|didn't|don't|mistakes?)\b"
)

THANKS = (
    r"(?<!say )(?<!thank )\b(?:thanks?|thank you|thankyou|thx|ty|cheers|appreciated?(?! it if)|grateful|gratitude|much obliged|thankful|gracias|merci|"
    r"you're (?:the best|awesome|amazing|great)|you are (?:the best|so kind|awesome|so nice)|(?:great|big|very|so|super) help(?:ful)?|helped me|"
    r"good (?:job|work)|well done|nice (?:job|work|one)|lifesaver|kind of you|i owe you|happy with your|your (?:answer|help) was)\b"
)
GOODBYE = (
    r"(?<!say )(?<!means )(?<!translate )(?<!message )\b(?:goodbye(?! in)|good bye(?! in)|bye|bye-bye|buhbye|see (?:you|ya)(?! at| on| then)|ciao|farewell|sayonara|adios|cheerio|take care(?! of)|"
    r"that's all(?! (?:correct|right|fine|good))|that is all(?! (?:correct|right|fine|good))|thats all|that will be all|that would be all|that's everything|thats everything|that'll be all|"
    r"have a (?:good|nice|great|lovely)|talk (?:to you )?(?:later|soon)|catch you|all set|nothing else|nothing more|good night|"
    r"gotta (?:go|run|get going|leave|hit)|(?:got to|have to|need to|must) (?:go|run|get going|leave)(?= now|\W*$| but)|get going|(?:i'm|im|i am) (?:out of here|outta here|off|heading out|done)|cya|"
    r"peace out|until next time|so long|later gator|take it easy|(?:end|close) (?:this|the) (?:chat|call)|(?:chat|call) is over|"
    r"(?:nice|great|good|pleasant|glad|enjoyed|enjoyable|lovely|pleasure|thanks for)(?:\W+\w+){0,4}?\W+"
    r"(?:talk(?:ed|ing)?|chat(?:ting)?|speak(?:ing)?|conversation|convers\w+|in touch))\b|\b(?:must|have to|want to|time to|should|need to|i'll|gotta) say (?:good ?bye|bye|farewell)\b|^\W*later(?: \w+)?\W*$"
)
GREET = (
    r"^\W*(?:(?:why|well|ai|oh)\W+)?(?:hi|hello|hey|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day)|hola|bonjour|aloha|sup|"
    r"what's (?:up|new|going on|happening)\W*$|whats up\W*$)(?!\w)|"
    r"\bhow(?:'ve|'re| are| have)\W+(?:you|things|ya)\b|\bhow(?:'s| is)\W+(?:it|things|everything|life|your day|my ai|the ai)\b(?:\W+(?:going|treating|with|doing|been|today|you|right|now|for)){0,5}\W*$|\bhow goes it\b|\bis everything (?:going )?ok(?:ay)?\b|\b(?:say hi|salutations|ahoy)\b|\bhow do you (?:feel|do)\b|\bhow you(?:'ve been|'re doing)\b|"
    r"\b(?:are you|have you been) (?:doing|feeling|good|ok|okay|well|alright|having)\b|\bgood to (?:see|meet) you\b|^\W*how you (?:doing|been)\b"
)
HELP = (
    r"^\W*(?:please )?(?:help|help me|commands|menu|options|\?|i need help|can you help me|can you help)(?: please)?\W*$|"
    r"\bwhat(?: all)?(?: things| stuff| else)?\W+(?:can|could|are)\W+you\W+(?:able to )?(?:do|help|answer|know|assist)\b(?! .{0,20}\b(?:time|fun)\b)|"
    r"\b(?:questions|things|topics|subjects?|areas|sorts?|types?|kinds?|information|stuff|skills|what)\b(?:\W+\w+){0,6}?\W+"
    r"(?:(?:i|you|be)\W+(?:be |give )?(?:able to )?(?:ask(?:ed)?|accept)|you(?:'re)? (?:know\b|aware|capable|able|assist|familiar|have (?:answers|a response)|knowledgable|answer|help)|are you (?:able|capable|knowledgable|familiar)|can you (?:do|answer|help|respond|complete)|can i ask|(?:capable|knowledgable|familiar|versed)|help me with|assist me with)\b|"
    r"\bfamiliar with any\b|\b(?:your capabilities|list of commands)\b|\b(?:things|subjects?|areas|what) (?:you are|you\'re|are you) (?:able to|capable|familiar|knowledgable|aware)\b|\b(?:can|may|should) i (?:not )?ask (?:you|of you|the ai)\b|\bi can\'t ask you\b|\bi (?:should|may|can) ask\b|\b(?:what|which) (?:skills|questions|topics|subjects)\b|\bhow (?:can|could|do) i (?:use|benefit from using|work with) you\b|"
    r"\bhow can (?:you (?:help|assist)|i get you to help)\b|\bhow does this work\b|\bhelp me with anything\b|\bquestions are\b"
)
AGAIN = r"(?:again|once more|one more(?: time)?|another time|a second time|once again)"
REPEAT = (
    r"\b(?:repeat(?:ed)?|restate|replay|retry|say again|come again|pardon|excuse me)\b|"
    rf"(?<!don't )(?<!dont )(?<!not )(?<!never )\b(?:say|said|tell|ask|speak|spoke|spoken|hear|heard|run|try|do (?:it|that)|what is|have what|have that)\b(?:\W+\w+){{0,8}}?\W+{AGAIN}\b(?!\W+(?:on|for|at|with|to|but))|"
    r"(?<!you )\b(?:didn't|did not|couldn't|could not|didnt)(?:\W+quite)?\W+(?:hear|catch|understand|get that)\b|"
    r"\bwhat (?:did|have) you (?:just )?(?:say|said|mention|mean)|\bwhat you (?:just |have just )?said\b(?! (?:is|was))|\bwhat was (?:that|the question)\b|"
    rf"^\W*(?:just |please |one |once )*{AGAIN}(?: for me)?(?: please)?\W*$|\bneed to know again\b|\b(?:say|do|run) (?:that|it|this) over\b|\bagain please\b"
)
MEDIA = r"\b(?:songs?|track|playlist|music|album|podcast|alarm|video|message|email|shuffle\w*|reminder|event|meeting|every|weekly|monthly|daily)\b"
POLITE = (
    rf"^\W*(?:(?!(?:{THING}|no|i|we|it|to|do|if|is|my|don't|not|never|how|why|when|cannot|can't|didn't)\b)[a-z]{{2,12}}\W+)?"  # the bot by its name
    r"(?:(?:please|just|can|could|would|will|you|hey|hi|ok|okay|oops|actually|sorry|i|i'd|want|like|need|to|"
    r"kindly|simply|go ahead and|that is|that's|enough|all|now|well|and|no|it|oh|alright)\b\W*){0,9}"
)
ABORT = (
    POLITE
    + r"(?:stop|silence|sh+h|quiet|refrain|switch off|destroy|abort|quit|exit|halt|cancel|forget|never ?mind|nevermind|leave it|drop it|i give up|shut (?:up|off|down)|"
    r"be quiet|enough|undo|terminate|discontinue|pause|disregard|end|abandon|hold on|negate|scrap|turn off)"
    r"(?:\W+(?:it|that|this|the|my|your|please|now|about|for|all|current|last|previous|present|action|process|task|command|request|"
    r"thing|operation|job|input|talking|speaking|doing|everything|being|right|immediately|and|off|up|yourself|program|ok|"
    r"cancel|stop|running|working|carrying|out|were|was|would|second|what|you|you're|are|here|just|i|do|not|don't|need|anymore|any more|more|conversation|entry|order|from|say|instruction\w*))*\W*$|"
    r"\b(?:do not|don't|stop) (?:complete|completing|continue|continuing|proceed|proceeding|finish|carry on|go on|go ahead)\b(?! to\b)|\bstop (?:talking|working on)\b|"
    r"\b(?:please|just) (?:abort|stop|cancel)(?: (?:it|that|this|(?:the|this|that|your|my) (?:\w+ )?(?:action|task|command|request|process)))\W*$|\bplease abort\W*$"
)
START_OVER = r"\b(?:start (?:over|again|afresh|from scratch)|from the (?:beginning|start)|begin again|restart)\b|^\W*(?:please |can you |will you |would you |could you )*reset\b(?:\W+(?:it|that|this|please|what|you|said|i|i've))*\W*$"
BACK = r"^\W*(?:(?:please |can we |can i |could we )?go back|back|previous|one step back|step back)\b"
UNDO = r"^\W*(?:please )?(?:undo|take (?:that|it) back|revert)\b"
ALTERNATIVES = (
    r"\b(?:any|some|what|something|anything|someone|anyone|any one|some one|anybody|somewhere|who|another|the) (?:others?|else)\b|"
    r"\bother (?:\w+ )?(?:ones?|options?|times?|slots?|days?|dates?|choices?|salons?|doctors?|therapists?|dentists?|providers?|available)\b|"
    r"\b(?:(?<!maybe )(?<!perhaps )another|different|additional|alternative|alternate|(?<!one )(?<!once )more) (?:\w+ )?(?:ones?|options?|times?|slots?|days?|dates?|choices?|"
    r"salons?|doctors?|therapists?|dentists?|providers?|psych\w+|places?)\b|\b(?:are there others|do you have any ?more|some more(?=\W*$| please| options| choices| times| results)|(?<!than )only one|next one|"
    r"keep (?:looking|searching)|search again|look again|alternatives|something different|none of (?:these|those|them)|not that one|"
    r"other than (?:that|this)|others available|(?:someplace|some place|somewhere|look|search) else(?:where)?|elsewhere|"
    r"(?:find|show|give|try|look for|search for|suggest|get|see)(?: me| us)? another(?= (?:one|office|person|place|salon|shop|stylist)\b|(?: (?:then|please|in \w+))?\W*$)|"
    r"(?:any )?more results|(?:next|last|other) results?|(?:what|how) about (?:looking|searching))\b|"
    rf"\b(?:what|how) about (?:an?|another) (?:\w+ )?{PROVIDER}\b|"
    rf"\b(?:any|are there|find|see) other (?:\w+ )?{PROVIDER}\b|^\W*(?:(?:ok|okay|no|and)\W+)?is there (?:(?:any|one)|an?y? (?:other )?(?:\w+ )?{PROVIDER}) in\b"
)
CHANGE = (
    r"\b(?:changed? my mind|on second thoughts?|change of plans?)\b|"
    r"\b(?:change|switch|adjust) (?:it|that|this|the (?:time|date|day|reservation|appointment|booking))\b|"
    r"\b(?:instead(?! of)|rather(?! than)|i meant|i mean|actually)\b"
)
NOTHING_ELSE = (
    r"\b(?:(?:don't|do not|won't|didn't) need (?:anything|any more|anything else|any)|nothing else|no more help|that's all|that is all|"
    r"that's it|anything else right now)\b"
)
NEGATION = (
    r"(?:don't|do not|dont|didn't|did not|not|never|no need to|won't|without|rather not|doesn't)(?:\W+\w+){0,3}?\W*$"
)
_ASKED = r"(?:what|what's|whats|where|who|how|which|why|when|can i|may i|could i|could you|can you|do they|is it|are they|is the|does)"
QUESTION = (
    rf"(?:^|[.,;:?!])\W*(?:and |also |but |so |then |please )?{_ASKED}\b(?! thank)(?! (?:i|you)(?:'ve| have| just)*(?: just)? (?:want|need|said|meant|asked))|"
    r"\b(?:what is|what's|where is|how is) (?:the|their|its|his|her|it)\b|"
    r"\b(?:tell|give|get|find|know|have|need|send)\b.{0,30}\b(?:address|number|rating|location|contact|phone)\b"
)

# What may stand between a yes or no and the rest.
MORE = r"(?:and|but|then|so|please|thanks|thank you)"

# A yes that repeats what was offered, and a day or an hour.
BOOK_IT = r"\b(?:book|booking|schedule|reserve)(?: (?:it|that|this|them|with them|one))?(?: for me)?(?: please| then| now)*\W*$"
DATED = r"\d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|noon|morning|afternoon|evening|o'clock)\b"

# "Hey" before more than this many words only calls.
HELLO_WORDS = 5
HEY = r"^\W*(?:hey|yo)\b(?!,)"
HOW_ARE_YOU = r"\b(?:how|doing|nice|good|great|well|up|happening|glad)\b"
