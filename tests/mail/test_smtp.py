"""Mails on their way to a real mail server: what arrives, what is kept from being read, and what is never said."""

from __future__ import annotations

import ssl
from email.headerregistry import Address
from email.message import EmailMessage

import pytest
import trustme

from bookings.model import Booking, MailState
from bot.mail.context import Undeliverable
from bot.mail.delivery import Delivery
from bot.mail.smtp import SmtpMailer
from bot.mail.smtp_server import Security
from tests.bookings.salon import HOUR, MINUTE, Salon, at
from tests.mail.mail_server import PASSWORD, MailServer
from tests.mail.mailed import context

READERS = [
    "Casey@Example.com",
    "ada@contoso-salon.example",
    "ana@contoso-salon.example",
    "hello@contoso-salon.example",
]
"""Who gets a mail about a booking of Casey with Ana."""
PRIVATE = [Security.STARTTLS, Security.TLS]


def certificates(*names: str) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """What a server of these names shows, and what a client believes that knows who issued it."""
    authority = trustme.CA()
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert(*names).configure_cert(server)
    authority.configure_trust(client)
    return server, client


def worker(salon: Salon, mailer: SmtpMailer) -> Delivery:
    """The worker of the salon's outbox, whose waits are as long as they can be."""
    return Delivery(salon.store, context(salon), salon.clock, mailer, share=lambda: 0.0)


async def states(salon: Salon, booking: Booking) -> set[tuple[MailState, str, int]]:
    """State, last error and number of tries of the mails about a booking."""
    return {(row.state, row.last_error, row.attempts) for row in await salon.mails(booking)}


async def test_mails_of_a_batch_go_over_one_connection(salon: Salon) -> None:
    """Each goes to its one recipient, from the sender's address, whole, and the outbox knows that it was sent."""
    booking = await salon.book(at("11:00"))
    async with MailServer() as server:
        assert await worker(salon, SmtpMailer(server.address())).once() == 4
        assert await worker(salon, SmtpMailer(server.address())).once() == 0
    assert server.recipients == READERS
    assert {each.sender for each in server.taken} == {"hello@contoso-salon.example"}
    assert {each.id for each in server.taken} == {
        f"<{row.id}@contoso-salon.example>" for row in await salon.mails(booking)
    }
    assert all("Haircut" in each.mail["Subject"] for each in server.taken)
    assert await states(salon, booking) == {(MailState.SENT, "", 1)}
    assert server.connections == 1


@pytest.mark.parametrize("security", PRIVATE)
async def test_mails_travel_in_private_and_logged_in(salon: Salon, security: Security) -> None:
    """With STARTTLS or TLS from the first byte, user and password are accepted and every mail is private."""
    await salon.book(at("11:00"))
    shown, believed = certificates("127.0.0.1")
    async with MailServer(tls=shown, security=security, is_login_wanted=True) as server:
        assert await worker(salon, SmtpMailer(server.address(), tls=believed)).once() == 4
    assert server.recipients == READERS
    assert all(each.is_private for each in server.taken)
    assert server.connections == 1


@pytest.mark.parametrize("security", PRIVATE)
@pytest.mark.parametrize("is_known", [False, True])
async def test_a_server_that_is_not_who_it_says_hears_nothing(
    salon: Salon, security: Security, is_known: bool, caplog: pytest.LogCaptureFixture
) -> None:
    """A certificate of an unknown issuer, or of another name, ends it before a mail or a password is said."""
    booking = await salon.book(at("11:00"))
    shown, believed = certificates("localhost")
    async with MailServer(tls=shown, security=security, is_login_wanted=True) as server:
        deceived = SmtpMailer(server.address(), tls=believed if is_known else None)
        await worker(salon, deceived).once()
        assert set(server.commands) <= {"EHLO"}
        assert await states(salon, booking) == {(MailState.QUEUED, "certificate_not_trusted", 1)}
        assert caplog.text.count("certificate_not_trusted") == 1
        salon.now += MINUTE
        await worker(salon, SmtpMailer(server.address(host="localhost"), tls=believed)).once()
    assert server.recipients == READERS


async def test_nothing_is_said_to_a_server_without_starttls(salon: Salon) -> None:
    """A server, or whoever stands before it, that does not offer STARTTLS gets neither password nor mail."""
    booking = await salon.book(at("11:00"))
    async with MailServer() as server:
        address = server.address(security=Security.STARTTLS, user="u", password="p")
        await worker(salon, SmtpMailer(address)).once()
    assert server.commands == ["EHLO"]
    assert await states(salon, booking) == {(MailState.QUEUED, "no_tls", 1)}


async def test_tls_with_a_server_that_speaks_plainly_is_a_wrong_setting(salon: Salon) -> None:
    """Where smtps:// names a port without TLS, mails wait for the setting to be mended."""
    booking = await salon.book(at("11:00"))
    async with MailServer() as server:
        await worker(salon, SmtpMailer(server.address(security=Security.TLS), timeout=5)).once()
    assert await states(salon, booking) == {(MailState.QUEUED, "no_tls", 1)}


async def test_a_wrong_password_is_told_once_an_hour_and_costs_no_mail(
    salon: Salon, caplog: pytest.LogCaptureFixture
) -> None:
    """The log names the fault, once, again after an hour, and never the password; mails go once it is right."""
    booking = await salon.book(at("11:00"))
    shown, believed = certificates("127.0.0.1")
    async with MailServer(tls=shown, security=Security.STARTTLS, is_login_wanted=True) as server:
        wrong = worker(salon, SmtpMailer(server.address(password=PASSWORD + "!"), tls=believed))
        for minutes, told in ((0, 1), (1, 1), (2, 1), (57, 2)):
            salon.now += minutes * MINUTE
            await wrong.once()
            assert caplog.text.count("no mail can be handed over") == told
        assert await states(salon, booking) == {(MailState.QUEUED, "login_refused 535 5.7.8", 4)}
        assert server.taken == []
        assert PASSWORD not in caplog.text
        salon.now += HOUR
        await worker(salon, SmtpMailer(server.address(), tls=believed)).once()
    assert server.recipients == READERS


@pytest.mark.parametrize(
    ("name", "heard"), [("b\u00fccher.example", "xn--bcher-kva.example"), ("b.example", "b.example")]
)
async def test_we_say_who_we_are_in_letters_that_every_server_knows(name: str, heard: str) -> None:
    """The name of the page's address is said in ASCII."""
    async with MailServer() as server, SmtpMailer(server.address(), name=name).line() as hand_over:
        await hand_over("row", mail_to(Address("Kim", "kim", "example.com")))
    assert server.names == {heard}


async def test_a_name_that_cannot_be_said_costs_no_mail(salon: Salon) -> None:
    """Where the client itself refuses to begin, no mail is blamed."""
    booking = await salon.book(at("11:00"))
    async with MailServer() as server:
        await worker(salon, SmtpMailer(server.address(), name="a b")).once()
    assert {state for state, _, _ in await states(salon, booking)} == {MailState.QUEUED}


def mail_to(address: Address) -> EmailMessage:
    """A mail to somebody."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "salon@book.example", address, "Hello"
    mail.set_content("Hello")
    return mail


@pytest.mark.parametrize(
    ("name", "domain", "recipient"),
    [
        ("kim", "b\u00fccher.example", "kim@xn--bcher-kva.example"),
        ("\u5b89\u5b89", "example.com", "\u5b89\u5b89@example.com"),
    ],
)
async def test_an_address_in_any_script_is_reached(name: str, domain: str, recipient: str) -> None:
    """A domain travels in ASCII; before the @ other letters travel where the server takes them."""
    async with MailServer() as server, SmtpMailer(server.address()).line() as hand_over:
        await hand_over("row", mail_to(Address("Kim", name, domain)))
    (taken,) = server.taken
    assert taken.recipient == recipient
    assert str(taken.mail["To"]).encode("utf-8", "surrogateescape").decode() == f"Kim <{recipient}>"


async def test_an_address_that_the_server_cannot_take_is_named() -> None:
    """Where the server takes no other letters, no other try helps; the next mail goes over the same connection."""
    async with MailServer(enable_SMTPUTF8=False) as server, SmtpMailer(server.address()).line() as hand_over:
        with pytest.raises(Undeliverable, match="address_needs_smtputf8"):
            await hand_over("row", mail_to(Address("Kim", "\u5b89\u5b89", "example.com")))
        await hand_over("next", mail_to(Address("Kim", "kim", "example.com")))
    assert server.recipients == ["kim@example.com"]
    assert server.connections == 1


async def test_no_command_is_smuggled_in_an_address() -> None:
    """An address with a line end, put together past every check, reaches no server."""
    async with MailServer() as server, SmtpMailer(server.address()).line() as hand_over:
        mail = mail_to(Address("Kim", "kim", "example.com"))
        mail["To"].addresses[0]._username = "a@b.example>\r\nRCPT TO:<c"
        with pytest.raises(Undeliverable, match="bad_address"):
            await hand_over("row", mail)
    assert server.taken == []
