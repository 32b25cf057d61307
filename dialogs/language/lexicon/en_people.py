"""What an administrator types about mails, people and data, as regular expressions over folded text."""

RETRY = r"(?:re-?try|re-?send|try)(?: (?:all|everything|them|it)(?: of them)?)?(?: again| once more)?"
