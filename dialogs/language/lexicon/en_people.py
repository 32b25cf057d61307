"""What an administrator types about mails, people and data, as regular expressions over folded text."""

# Each act begins with words of its own; the group is whom it is about.
_ONE = r"(?:an? |the |our )?(?:new )?(?:staff|team)(?:[ -]?member)?"
STAFF_ACTS = {
    "list": r"(?:open |show |list )?(?:the |our )?(?:staff|team)(?: members?| list| and (?:their )?(?:roles|links))?",
    "add": rf"(?:add|new|create) {_ONE}(?: (?:called |named )?(?P<who>.+?))?",
    "services": r"(?:change |edit )?(?:the )?services of (?P<who>.+?)",
    "change": rf"(?:edit|change|update) {_ONE}(?: (?P<who>.+?))?",
    "remove": rf"(?:remove|delete) (?:{_ONE}|(?P<who>.+?) from (?:the )?(?:team|staff)|{_ONE} (?P<whom>.+?))",
    "code": r"(?:(?:make|give me|get|new) )?(?:an? |the )?(?:new )?link code(?: (?:for|of|to) (?P<who>.+?))?",
    "unlink": r"unlink(?: (?P<who>.+?))?",
    "approve": r"approve(?: (?P<who>.+?))?",
    "refuse": r"refuse(?: (?P<who>.+?))?",
    "revoke": r"revoke (?:the |all )?(?:manage )?links?(?: (?:of|for|to|in) (?P<who>.+?))?",
}
EVERYTHING = r"(?:all|everything|(?:the )?(?:whole )?(?:store|business)|(?:all )?(?:the )?(?:data|bookings))"
RETRY = r"(?:re-?try|re-?send|try)(?: (?:all|everything|them|it)(?: of them)?)?(?: again| once more)?"
