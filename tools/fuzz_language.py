"""Feed what understands people with texts that a coverage-guided fuzzer makes up, in every language.

    make fuzz SECONDS=600

Atheris is put into a temporary folder for the run, since it is not published for every Python and machine. A text is
at most 300 characters, as in a turn; one that raises, or takes longer than 3.5 seconds of the (instrumented) processor
in the fourteen readers together, is printed and ends the run.
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
ATHERIS = "atheris>=2.3"
HARNESS = """
import sys
from datetime import datetime
from time import process_time
from zoneinfo import ZoneInfo
import atheris
with atheris.instrument_imports(include=["dialogs.language", "dialogs.settings"]):
    from dialogs.language import (
        absence_words, agenda_words, customer_words, details, durations, intents, lexicon, names, news_words, pointing,
        when, which_words,
    )
    from dialogs.language.command_words import ordered
NOW = datetime(2026, 11, 24, 10, 30, tzinfo=ZoneInfo("Europe/London"))
REFERENCE = datetime(2026, 11, 26, 15)
LANGUAGES = lexicon.languages()
OPTIONS = [names.Option("ana", "Ana"), names.Option("haircut", "Haircut", ("cut",)), names.Option("b", "Beard trim")]
EXPECT = (None, "date", "time")
WORDS = [
    sorted({" ".join(phrase) for phrase in lexicon.lexicon_for(language).phrases}) for language in LANGUAGES
]
for language in LANGUAGES:
    when.wishes("3", NOW, language)
def one(data):
    provider = atheris.FuzzedDataProvider(data)
    at = provider.ConsumeIntInRange(0, len(LANGUAGES) - 1)
    language, parts = LANGUAGES[at], []
    for _ in range(provider.ConsumeIntInRange(0, 30)):
        if provider.ConsumeBool():
            parts.append(WORDS[at][provider.ConsumeIntInRange(0, len(WORDS[at]) - 1)])
        else:
            parts.append(provider.ConsumeUnicodeNoSurrogates(12))
    text = " ".join(parts) if provider.ConsumeBool() else "".join(parts)
    expect, began = EXPECT[provider.ConsumeIntInRange(0, 2)], process_time()
    when.when(text, NOW, language, expect)
    when.wishes(text, NOW, language, expect, reference=REFERENCE)
    intents.intent(text, language)
    with lexicon.speaking(language):
        ordered(text), agenda_words.asked(text), pointing.pointed_task(text), pointing.asks_for_contact(text)
        names.pick(text, OPTIONS, asked=True), details.person_name(text, asked=True), details.booking_reference(text)
        details.email_address(text), details.phone(text, "GB"), durations.duration(text), news_words.chosen(text)
        absence_words.told(text, NOW.replace(tzinfo=None), language, OPTIONS), which_words.name_in(text)
        customer_words.customer_said(text, "GB", OPTIONS, (), asked=True)
    took = process_time() - began
    assert took < 3.5, f"{took:.2f} s for {text!r} in {language}"
atheris.Setup(sys.argv, one)
atheris.Fuzz()
"""


def main() -> int:
    """Run for so many seconds; the exit status is the fuzzer's."""
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 600
    with tempfile.TemporaryDirectory() as folder:
        install = [sys.executable, "-m", "pip", "install", "--quiet", "--target", folder, ATHERIS]
        installed = subprocess.run(install, check=False)
        if installed.returncode:
            print("Atheris is not published for this Python and machine; nothing was fuzzed.", file=sys.stderr)
            return installed.returncode
        harness = Path(folder) / "harness.py"
        harness.write_text(HARNESS, encoding="utf-8")
        run: list[Any] = [
            sys.executable,
            harness,
            f"-max_total_time={seconds}",
            "-max_len=600",
            "-len_control=0",
            "-print_final_stats=1",
        ]
        paths = f"{folder}:{ROOT}"
        return subprocess.run(
            run, check=False, cwd=folder, env={"PYTHONPATH": paths, "PATH": "/usr/bin:/bin"}
        ).returncode


if __name__ == "__main__":
    sys.exit(main())
