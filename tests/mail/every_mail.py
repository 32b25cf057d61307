"""One mail of each kind and reader, as the salon sends them, with everything in it that people may type."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from email.message import EmailMessage

from bookings.business import CustomQuestion, Location, Reminder, ReminderRecipients
from bookings.identity import LookUp
from bookings.keepable import LONGEST_NAME, LONGEST_NOTES, LONGEST_PHONE
from bookings.model import OutboxRow
from tests.bookings.salon import ADA, CASEY, CASEY_PROVEN, HOUR, MINUTE, SAM, THURSDAY, Salon, at, web
from tests.mail.mailed import mail_of

LONG = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 2
TYPED = f"<b>bold</b> & <script>alert(1)</script> </td></table> \"quotes\" 'single' {LONG}"
"""What nobody should type, and a word that is wider than a phone."""


Receive = Callable[[Salon, OutboxRow], Awaitable[EmailMessage]]
"""Builds a row's mail and gives it as it arrives."""


async def every_mail(salon: Salon, typed: str = TYPED, mail_of: Receive = mail_of) -> dict[str, EmailMessage]:
    """The mails by a name; all bookings are Casey's, who has typed as much of `typed` as there is room for."""
    mails: dict[str, EmailMessage] = {}
    await salon.set_business(other_ways_to_change=typed)
    await salon.set_service(
        display_name=f"Haircut {typed}",
        additional_information=f"Come early.\n{typed}",
        default_location=Location(typed, LONG),
        custom_questions=(CustomQuestion("tea", typed),),
        default_reminders=(Reminder(24 * HOUR, ReminderRecipients.ALL, f"Dry hair.\n{typed}"),),
    )
    customer = replace(CASEY, name=typed[:LONGEST_NAME], notes=typed[:LONGEST_NOTES], phone=typed[:LONGEST_PHONE])
    customer = replace(customer, answers={"tea": typed[:LONGEST_NOTES]}, time_zone="Asia/Tokyo")
    own = await salon.book(at("11:00"), customer=customer)
    for row in await salon.mails(own):
        mails[f"{row.kind} to {row.recipient}"] = await mail_of(salon, row)
    made = await salon.book_for(at("14:00"))
    rows = [row for row in await salon.mails(made) if row.recipient == "customer"]
    mails |= {f"{row.kind} by staff": await mail_of(salon, row) for row in rows}
    await salon.serving.message(SAM, made.id, typed, request_key="message")
    await salon.serving.resend(SAM, made.id, request_key="resend")
    rows = [row for row in await salon.mails(made) if row.kind in ("written", "resent")]
    mails |= {row.kind: await mail_of(salon, row) for row in rows}
    on = await salon.set_service(is_customer_allowed_to_manage_booking=True)
    business = (await salon.store.catalogue()).business
    await salon.rule.turn_off(ADA, on, business, request_key="rule", other_ways_to_change=typed, tells_customers=True)
    rows = [row for row in await salon.mails(made) if row.kind == "rule_changed"]
    mails |= {row.kind: await mail_of(salon, row) for row in rows}
    for what in ("move", "cancel", "undo"):
        salon.now += 2 * MINUTE
        await salon.send()
        if what == "move":
            await salon.move(SAM, own, at("14:00", THURSDAY), "ben", reason=typed)
        elif what == "cancel":
            await salon.cancel(CASEY_PROVEN, own, reason=typed)
        else:
            await salon.undo(CASEY_PROVEN, own)
        version = (await salon.again(own)).version
        for row in await salon.mails(own, version):
            mails[f"{row.kind} to {row.recipient}"] = await mail_of(salon, row)
    salon.now += 2 * MINUTE
    await salon.send()
    await salon.proof.challenge(web(client="x"), LookUp(email_address="casey@example.com"))
    await salon.desk.leave_message(CASEY_PROVEN, typed, request_key="m", booking_id=own.id)
    for row in await salon.store.claim(10, MINUTE, salon.now):
        mails[row.kind] = await mail_of(salon, row)
    return mails
