"""What people type who mean harm, or have an odd name: five hundred strings, of every kind that some reader takes for
something else.
"""

from __future__ import annotations

import random

MARKUP = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)//",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "</td></tr></table><h1>x</h1>",
    "<!-- --><![CDATA[x]]>",
    "&lt;b&gt; &amp;amp; &#60;i&#62; &nbsp;",
    '" onmouseover="alert(1)',
    "' autofocus onfocus='alert(1)",
    "<at>Ada</at> <b>bold</b>",
    "<style>*{display:none}</style>",
    '<a href="https://evil.example">here</a>',
)
MARKDOWN = (
    "**bold** _slanted_ ~~gone~~ `code`",
    "[click](https://evil.example)",
    "![x](https://evil.example/x.png)",
    "# heading\n- list\n1. first\n> quote",
    "| a | b |\n|---|---|",
    "```\ncode\n```",
    "<https://evil.example>",
)
TEMPLATES = (
    "${name} ${$root.title} ${if(true, 1, 2)}",
    "{{DATE(2027-03-02T06:00:00Z, SHORT)}} {{TIME(2027-03-02T06:00:00Z)}}",
    "{{ config }} {% for x in y %} {# z #}",
    "{name} {0} %s %(name)s %n",
    "{ $name } { -brand } { NUMBER(1) }",
    "$(id) `id` ; rm -rf / | cat",
)
LINKS = (
    "https://evil.example/login",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "//evil.example",
    "mailto:x@example.com?bcc=v@example.com",
    "tel:+1;ext=<b>",
    "file:///etc/passwd",
)
LINES = (
    "x\r\nBcc: v@example.com",
    "x\nSubject: y\n\nbody",
    "x\r\n\r\n--boundary\r\nContent-Type: text/html",
    "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y",
    "x\nATTENDEE:mailto:v@example.com",
    "a;CN=b:mailto:c@example.com,d",
    "back\\slash\\n \\, \\; \\:",
    "x\r\n folded\r\n\tfolded",
    "=?utf-8?q?=0D=0ABcc=3A_v=40example=2Ecom?=",
    "one\u2028two\u2029three\x85four\x0bfive\x0csix",
)
SIGNS = (
    "a\0b",
    "\0",
    "\x1b[31mred\x1b[0m",
    "\x7f\x80\x9f",
    "\u202eevil\u202c",
    "\u2066x\u2069 \u200fשלום",
    "مرحبا \u061c 123",
    "ze\u200bro\u200cwi\u200ddth\ufeff",
    "\u2060\u00ad",
    "e\u0301\u0302\u0303" * 20,
    "\ufdd0\uffff",
    "👨‍👩‍👧‍👦🏳️‍🌈",
    "Ｆｕｌｌ ｗｉｄｔｈ",
    "ıİßſK",
    "   spaces   within   ",
)
FORMULAS = (
    "=1+1",
    '=HYPERLINK("https://evil.example","x")',
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)",
    "\t=1+1",
    "'=1+1",
    'a,b;c\td"e"',
)
QUERIES = ("'; DROP TABLE records; --", "' OR 1=1 --", '{"$gt": ""}', "*)(uid=*", "\\x00\\u0000")
LONG = ("x" * 1_900, "word " * 380, "é" * 1_900, "<" * 1_900, "\U0001f487" * 900)
TOO_LONG = "y" * 5_000
KINDS = (MARKUP, MARKDOWN, TEMPLATES, LINKS, LINES, SIGNS, FORMULAS, QUERIES)


def strings(count: int = 500) -> list[str]:
    """So many, each different: every one above, then one within another, and two of two kinds together."""
    chance = random.Random(500)
    plain = [text for kind in KINDS for text in kind]
    found = dict.fromkeys([*plain, *LONG])
    while len(found) < count:
        one, other = chance.choice(plain), chance.choice(plain)
        place = chance.randrange(len(one) + 1)
        found[chance.choice((one[:place] + other + one[place:], f"{one} {other}", f"{one}{other}"))] = None
    return list(found)[:count] if count >= len(plain) else chance.sample(list(found), count)
