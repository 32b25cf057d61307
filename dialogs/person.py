"""What is asked about the person who books: the service's questions, name, e-mail, phone and note, consent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from adaptive_cards.shapes import DetailsForm, Question
from adaptive_cards.verbs import Verb
from bookings.business import CustomQuestion
from bookings.keepable import LONGEST_NAME, LONGEST_NOTES
from dialogs.fields import service_of
from dialogs.form import Field, Filled, Step
from dialogs.language import details
from dialogs.language.names import Option, pick
from dialogs.turn import Suggestion

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said


def ask_for_details(turn: Turn, filled: Filled, text: str, *buttons: str | Suggestion) -> Step:
    """One card for all details, with what is known; the text asks for the first one missing, for who types."""
    errors = turn.frame.get("errors", {})
    if errors:
        text = " ".join(errors.values())
    if turn.frame.get("details_shown") and not turn.frame.pop("details_again", False):
        turn.say_text(text, *buttons)
        return Step.WAIT
    turn.frame["details_shown"] = True
    turn.show("details_form", _form(turn, filled), text=text, buttons=buttons, is_question=True)
    return Step.WAIT


def _form(turn: Turn, filled: Filled) -> DetailsForm:
    service = service_of(filled, turn)
    page = turn.catalogue.business.page
    errors: dict[str, str] = turn.frame.pop("errors", {})
    typed: dict[str, str] = turn.frame.pop("typed", {})
    extras = filled.get("extras", {})
    known = {
        "name": filled.get("name", ""),
        "email": filled.get("email", ""),
        "phone": extras.get("phone", ""),
        "note": extras.get("note", ""),
    } | typed
    questions: list[Question] = []
    for question in service.custom_questions if service else ():
        item: Question = {
            "id": question.id,
            "label": question.display_name,
            "required": question.is_required,
            "value": filled.get("answers", {}).get(question.id, ""),
            "error": errors.get(f"answer-{question.id}", ""),
        }
        if question.answer_options:
            item["choices"] = list(question.answer_options)
        questions.append(item)
    data: DetailsForm = {
        "name": {"value": known["name"], "error": errors.get("name", "")},
        "email": {"value": known["email"], "error": errors.get("email", "")},
        "phone": {"value": known["phone"], "error": errors.get("phone", "")},
        "note": {"value": known["note"]},
        "questions": questions,
    }
    if page.is_customer_consent_enabled:
        data["consent"] = {
            "text": page.consent_text,
            "agreed": bool(filled.get("privacy")),
            "error": errors.get("consent", ""),
            "privacy_link": page.privacy_policy_web_url,
            "terms_link": page.terms_web_url,
        }
    return data


class AnswersField(Field):
    """The service's own questions, as `{question id: answer}`; an optional one may be skipped with ""."""

    name = "answers"
    after = ("service",)
    is_binding = True
    """Whether a question that requires an answer gets one."""

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """From the form, or the answer to the question asked."""
        service = service_of(filled, turn)
        if service is None:
            return None
        answers: dict[str, str] = dict(filled.get("answers", {}))
        if said.verb == Verb.SUBMIT_DETAILS:
            for asked in service.custom_questions:
                answer = said.entry(f"answer-{asked.id}")
                if self.fits(asked, answer):
                    answers[asked.id] = answer
                else:
                    missing = turn.words("details-answer-missing", question=asked.display_name)
                    turn.fault(f"answer-{asked.id}", missing)
            return answers
        question = self._next(service.custom_questions, answers)
        if not is_asked or question is None or not said.text:
            return None
        answer = said.text
        is_skipped = (said.tasks.says_no or said.tasks.is_skip) and self.fits(question, "")
        options = [Option(o, o) for o in question.answer_options]
        picked = pick(said.text, options, asked=True).id if not said.button else None
        if picked or is_skipped:
            answer = picked or ""
        elif options:
            return None
        return answers | {question.id: answer[:LONGEST_NOTES]}

    def fits(self, question: CustomQuestion, value: str) -> bool:
        """Whether a value answers a question."""
        if question.answer_options and value:
            return value in question.answer_options
        return bool(value) or not (question.is_required and self.is_binding)

    def _next(self, questions: tuple[CustomQuestion, ...], answers: dict[str, str]) -> CustomQuestion | None:
        return next((q for q in questions if q.id not in answers), None)

    def is_missing(self, filled: Filled, turn: Turn) -> bool:
        """While one of the questions has no answer."""
        service = service_of(filled, turn)
        return service is not None and self._next(service.custom_questions, filled.get("answers", {})) is not None

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """The first question without an answer."""
        service = service_of(filled, turn)
        question = self._next(service.custom_questions, filled.get("answers", {})) if service else None
        if question is None:
            raise RuntimeError("no question is left to ask")
        buttons = [Suggestion(option, option) for option in question.answer_options]
        if self.fits(question, ""):
            buttons.append(Suggestion(turn.words("button-skip"), turn.words("button-skip")))
        return self.show(filled, turn, question.display_name, *buttons)

    def show(self, filled: Filled, turn: Turn, question: str, *buttons: Suggestion) -> Step:
        """Put a question, with the card that holds them all."""
        return ask_for_details(turn, filled, question, *buttons)


class NameField(Field):
    """The name to book under."""

    name = "name"

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """From the form, after "my name is", or the bare answer."""
        if said.verb == Verb.SUBMIT_DETAILS:
            name = " ".join(said.entry("name").split())[:LONGEST_NAME]
            turn.frame["typed"] = {key: said.entry(key) for key in ("name", "email", "phone", "note")}
            if not name:
                turn.fault("name", turn.words("details-name-missing"))
            turn.chosen = name
            return name or None
        found = (
            details.person_name(_name_alone(said.rest, turn.catalogue.business.country), asked=is_asked)
            if said.text
            else None
        )
        if found is None:
            return None
        said.blank((found.start, found.end))
        return found.value[:LONGEST_NAME]

    async def settle(self, filled: Filled, turn: Turn) -> Any:
        """The name given earlier in this talk."""
        return turn.talk.get("me", {}).get("name") or None

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """In words, with the form beside it."""
        return ask_for_details(turn, filled, turn.words("book-name"))


def _name_alone(text: str, country: str) -> str:
    """The text up to an e-mail address or phone number: "Casey Jones, casey@example.com" is a name too."""
    found = [details.email_address(text), details.phone(text, country)]
    end = min((each.start for each in found if each is not None), default=len(text))
    return text[:end].rstrip(" ,;") if end < len(text) else text


class EmailField(Field):
    """The address that the confirmation goes to."""

    name = "email"

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """A valid address anywhere in the text."""
        text = said.entry("email") if said.verb == Verb.SUBMIT_DETAILS else said.text
        found = details.email_address(text) if text else None
        if found is not None:
            if said.text:
                said.blank((found.start, found.end))
            return found.value
        if said.verb == Verb.SUBMIT_DETAILS:
            turn.fault("email", turn.words("details-email-wrong" if text else "details-email-missing"))
        elif is_asked and details.looks_like_email(text):
            turn.say("details-email-wrong")
            turn.has_answered = True
        return None

    async def settle(self, filled: Filled, turn: Turn) -> Any:
        """The address given earlier in this talk."""
        return turn.talk.get("me", {}).get("email") or None

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """In words, with the form beside it."""
        return ask_for_details(turn, filled, turn.words("book-email"))


class ExtrasField(Field):
    """Phone and note, both optional: `{"phone": E.164 or "", "note": text}`."""

    name = "extras"

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """From the form; typed, a number anywhere, and the rest as the note where it was asked for."""
        if is_asked:
            turn.chosen = str(filled.get("name", ""))
        country = turn.catalogue.business.country
        known = filled.get("extras", {})
        if said.verb == Verb.SUBMIT_DETAILS:
            typed = said.entry("phone")
            found = details.phone(typed, country) if typed else None
            if typed and found is None:
                turn.fault("phone", turn.words("details-phone-wrong"))
                return None
            return {"phone": found.value if found else "", "note": said.entry("note")[:LONGEST_NOTES]}
        if not said.text or said.button == "button-change":
            return None
        found = details.phone(said.rest, country)
        if found is None and not is_asked:
            return None
        if is_asked and (said.tasks.says_no or said.tasks.is_skip):
            return {"phone": "", "note": ""}
        note = known.get("note", "")
        if is_asked:
            rest = said.rest[: found.start] + said.rest[found.end :] if found else said.rest
            note = rest.strip(" ,.;")[:LONGEST_NOTES] or note
        if found:
            said.blank((found.start, found.end))
        return {"phone": found.value if found else known.get("phone", ""), "note": note}

    async def settle(self, filled: Filled, turn: Turn) -> Any:
        """Asked once a talk only."""
        me = turn.talk.get("me")
        return {"phone": me.get("phone", ""), "note": ""} if me else None

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """One question for both, easily skipped."""
        return ask_for_details(turn, filled, turn.words("book-extras"), "button-skip")


class PrivacyField(Field):
    """Consent to the business's privacy text, where it asks for it; never taken for granted."""

    name = "privacy"

    def is_missing(self, filled: Filled, turn: Turn) -> bool:
        """Only where the business asks for consent."""
        return turn.catalogue.business.page.is_customer_consent_enabled and self.name not in filled

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """A tick in the form, or a yes to this very question."""
        if said.verb == Verb.SUBMIT_DETAILS:
            if said.entry("consent") == "true":
                return True
            if turn.catalogue.business.page.is_customer_consent_enabled:
                turn.fault("consent", turn.words("details-consent-missing"))
            return None
        if is_asked and said.tasks.says_no:
            turn.say("book-privacy-needed", "button-person", business=turn.catalogue.business.display_name)
            turn.has_answered = True
        return True if is_asked and said.tasks.says_yes else None

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """The business's own text, then the question."""
        page = turn.catalogue.business.page
        links = " ".join(filter(None, (page.privacy_policy_web_url, page.terms_web_url)))
        text = turn.words("book-privacy", text=page.consent_text, links=links)
        return ask_for_details(turn, filled, text.strip(), "button-agree", "button-disagree")
