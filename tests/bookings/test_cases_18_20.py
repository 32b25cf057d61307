"""Cases 18 to 20 of docs/rules.md: looking up, proof by a code, and reading without changing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bookings.identity import LookUp, ProofDesk, bookings_of_actor, code_of
from bookings.manage_policy import decide
from bookings.model import Actor, Customer
from bookings.offers import Wanted
from bookings.refusals import Code
from bookings.settings import impact_of_turning_off
from tests.bookings.salon import (
    ADA,
    CASEY,
    CASEY_PROVEN,
    DREW,
    HOUR,
    MINUTE,
    SAM,
    SECRET,
    CountedIds,
    Salon,
    at,
    refuses,
    teams,
    web,
)

STRANGER = web(client="peer-9")
WRONG = "no code"


async def codes(salon: Salon) -> list[str]:
    """The addresses that codes have gone to since the last time, oldest first."""
    rows = [row for row in await salon.send() if row.kind == "code"]
    found = [await salon.store.challenge(row.recipient.removeprefix("challenge:")) for row in rows]
    return [challenge.email_address for challenge in found if challenge]


async def wrong(salon: Salon, challenge: str) -> tuple[str, object]:
    """How a wrong code is refused."""
    with pytest.raises(Exception) as no:  # noqa: PT011  its code is what is compared
        await salon.proof.answer(STRANGER, challenge, WRONG)
    return str(no.value), getattr(no.value, "facts", None)


@pytest.mark.parametrize("by", ["reference", "email_address", "phone"])
async def test_case_18_the_code_goes_to_the_address_on_file_whatever_it_was_looked_up_by(salon: Salon, by: str) -> None:
    """Reference, e-mail address or phone number find the booking; its own address gets the code, folded."""
    booking = await salon.book_for(at("11:00"))
    looked_up = {"reference": booking.reference, "email_address": " CASEY@example.com", "phone": "+442079460999"}[by]
    await salon.send()
    challenge = await salon.proof.challenge(STRANGER, LookUp(**{by: looked_up}))
    assert await codes(salon) == ["casey@example.com"]
    proven = await salon.prove(STRANGER, challenge)
    assert proven.proven_addresses == {"casey@example.com"}
    assert await bookings_of_actor(salon.store, proven, salon.now) == [booking]


@pytest.mark.parametrize(
    "unknown",
    [
        LookUp(),
        LookUp(reference="UNKNOWN1"),
        LookUp(email_address="nobody@example.com"),
        LookUp(phone="+44 20 7946 0000"),
        LookUp(reference="REF00002"),
        LookUp(phone="555"),
    ],
    ids=["nothing", "reference", "address", "phone", "without an address", "phone without an address"],
)
async def test_case_18_a_look_up_of_nobody_is_answered_as_one_of_somebody(salon: Salon, unknown: LookUp) -> None:
    """Known, unknown and without an address on file: a challenge that refuses codes the same way, five times."""
    await salon.book_for(at("11:00"))
    await salon.book_for(at("12:00"), customer=Customer(name="By Phone", phone="555"))
    await salon.send()
    known = await salon.proof.challenge(STRANGER, LookUp(reference="REF00001"))
    asked = await salon.proof.challenge(STRANGER, unknown)
    assert await codes(salon) == ["casey@example.com"]
    answers = [(await wrong(salon, known), await wrong(salon, asked)) for _ in range(6)]
    assert all(one == other for one, other in answers)
    assert [one[0] for one, _ in answers] == ["code_wrong"] * 4 + ["code_expired"] * 2
    assert answers[0][0][1] == {"tries_left": 4}


async def test_case_18_even_the_right_digits_prove_nothing_of_nobody(salon: Salon) -> None:
    """A challenge without an address behind it takes no code at all."""
    asked = await salon.proof.challenge(STRANGER, LookUp(email_address="nobody@example.com"))
    with refuses(Code.CODE_WRONG):
        await salon.proof.answer(STRANGER, asked, code_of(SECRET, asked))


async def test_case_18_which_of_several_is_chosen_after_proof(salon: Salon) -> None:
    """The proof opens all open bookings under the address, sorted by start, and nobody else's."""
    late, early = await salon.book_for(at("12:00")), await salon.book_for(at("11:00"))
    await salon.book_for(at("11:00"), "ben", customer=DREW)
    await salon.cancel(SAM, await salon.book_for(at("14:00")))
    challenge = await salon.proof.challenge(STRANGER, LookUp(reference=late.reference))
    proven = await salon.prove(STRANGER, challenge)
    assert await bookings_of_actor(salon.store, proven, salon.now) == [early, late]
    assert await bookings_of_actor(salon.store, STRANGER, salon.now) == []


async def test_case_18_a_booking_of_long_ago_is_not_looked_up(salon: Salon) -> None:
    """A year after its end a booking is no longer found by address; by its reference it is."""
    booking = await salon.book_for(at("11:00"))
    await salon.send()
    salon.now = at("11:31").replace(year=2027)
    await salon.proof.challenge(STRANGER, LookUp(email_address="casey@example.com"))
    assert await codes(salon) == []
    await salon.proof.challenge(STRANGER, LookUp(reference=booking.reference))
    assert await codes(salon) == ["casey@example.com"]


async def test_case_19_a_typed_address_is_no_proof(salon: Salon) -> None:
    """Who types an address in a booking of their own gets that booking and no other one under the address."""
    other = await salon.book(at("11:00"))
    own = await salon.book(at("12:00"), actor=STRANGER)
    maker = replace(STRANGER, proven_bookings=frozenset({own.id, "unknown"}))
    assert await bookings_of_actor(salon.store, maker, salon.now) == [own]
    assert (await salon.move(maker, own, at("14:00"))).version == 2
    with refuses(Code.NOT_FOUND):
        await salon.cancel(maker, other)
    with refuses(Code.NOT_FOUND):
        await salon.undo(maker, other)
    assert await salon.again(other) == other


async def test_case_19_a_linked_identity_of_teams_is_proof_with_its_tenant(salon: Salon) -> None:
    """Object id and tenant count together; the same object id of another tenant, or one without a tenant, does not."""
    person = teams(77)
    booking = await salon.book(at("11:00"), actor=person)
    assert (booking.customer.aad_object_id, booking.customer.tenant_id) == (person.aad_object_id, person.tenant_id)
    assert await bookings_of_actor(salon.store, person, salon.now) == [booking]
    for stranger in (teams(77, "another tenant"), teams(77, ""), teams(78)):
        assert await bookings_of_actor(salon.store, stranger, salon.now) == []
        with refuses(Code.NOT_FOUND):
            await salon.cancel(stranger, booking)
    assert (await salon.cancel(person, booking)).version == 2


async def test_case_19_an_identity_claimed_in_a_request_is_ignored(salon: Salon) -> None:
    """What a request says about object id and tenant is replaced by what the channel proves."""
    victim = teams(77)
    claimed = replace(CASEY, aad_object_id=victim.aad_object_id, tenant_id=victim.tenant_id)
    own, made = await salon.book(at("11:00"), customer=claimed), await salon.book_for(at("12:00"), customer=claimed)
    for booking in (own, made):
        assert (booking.customer.aad_object_id, booking.customer.tenant_id) == ("", "")
    assert await bookings_of_actor(salon.store, victim, salon.now) == []


async def test_case_19_an_address_gets_three_codes_an_hour_from_anybody(salon: Salon) -> None:
    """The fourth request within the hour is answered the same and mails nothing; a new talk resets nothing."""
    await salon.book_for(at("11:00"))
    await salon.send()
    for minute in range(4):
        peer = web(client=f"peer-{minute}", conversation=f"talk-{minute}")
        salon.now += MINUTE
        assert await salon.proof.challenge(peer, LookUp(reference="REF00001"))
    assert await codes(salon) == ["casey@example.com"] * 3
    salon.now += 57 * MINUTE
    await salon.proof.challenge(STRANGER, LookUp(reference="REF00001"))
    assert await codes(salon) == []
    salon.now += MINUTE
    await salon.proof.challenge(STRANGER, LookUp(reference="REF00001"))
    assert await codes(salon) == ["casey@example.com"]


async def test_case_19_a_client_gets_ten_codes_an_hour_for_whomever(salon: Salon) -> None:
    """Look-ups of nobody count as well; the eleventh within an hour mails nothing, another client's does."""
    await salon.book_for(at("11:00"))
    await salon.send()
    for number in range(10):
        await salon.proof.challenge(STRANGER, LookUp(email_address=f"nobody{number}@example.com"))
    asked = await salon.proof.challenge(STRANGER, LookUp(reference="REF00001"))
    assert await codes(salon) == []
    assert await wrong(salon, asked) == ("code_wrong", {"tries_left": 4})
    await salon.proof.challenge(web(client="peer-8"), LookUp(reference="REF00001"))
    assert await codes(salon) == ["casey@example.com"]
    salon.now += HOUR + MINUTE
    await salon.proof.challenge(STRANGER, LookUp(reference="REF00001"))
    assert await codes(salon) == ["casey@example.com"]


async def test_case_19_limits_and_challenges_outlive_the_process(salon: Salon) -> None:
    """A desk that starts anew on the same store still counts, and still takes the code that was sent."""
    await salon.book_for(at("11:00"))
    first = await salon.proof.challenge(STRANGER, LookUp(reference="REF00001"))
    ids = CountedIds()
    for _ in range(100):
        ids.new_id()
    salon.proof = ProofDesk(salon.store, salon.clock, ids, SECRET)
    assert (await salon.prove(STRANGER, first)).proven_addresses == {"casey@example.com"}
    for _ in range(3):
        await salon.proof.challenge(STRANGER, LookUp(reference="REF00001"))
    assert len(await codes(salon)) == 3


async def test_case_19_a_code_bears_five_tries_and_proves_once(salon: Salon) -> None:
    """The fifth try may still be right; after five wrong ones, or once used, the right code is refused."""
    await salon.book_for(at("11:00"))
    first = await salon.proof.challenge(STRANGER, LookUp(reference="REF00001"))
    assert [await wrong(salon, first) for _ in range(4)] == [("code_wrong", {"tries_left": n}) for n in (4, 3, 2, 1)]
    assert await salon.proof.answer(STRANGER, first, code_of(SECRET, first)) == "casey@example.com"
    with refuses(Code.CODE_EXPIRED):
        await salon.proof.answer(STRANGER, first, code_of(SECRET, first))
    second = await salon.proof.challenge(STRANGER, LookUp(reference="REF00001"))
    assert [(await wrong(salon, second))[0] for _ in range(5)] == ["code_wrong"] * 4 + ["code_expired"]
    with refuses(Code.CODE_EXPIRED):
        await salon.proof.answer(STRANGER, second, code_of(SECRET, second))


async def test_case_19_a_code_lives_ten_minutes(salon: Salon) -> None:
    """A moment before ten minutes it proves; at ten minutes it is refused, as is an unknown challenge's."""
    await salon.book_for(at("11:00"))
    asked = [await salon.proof.challenge(STRANGER, LookUp(reference="REF00001")) for _ in range(2)]
    salon.now += 10 * MINUTE - MINUTE / 60
    assert await salon.proof.answer(STRANGER, asked[0], code_of(SECRET, asked[0])) == "casey@example.com"
    salon.now += MINUTE / 60
    with refuses(Code.CODE_EXPIRED):
        await salon.proof.answer(STRANGER, asked[1], code_of(SECRET, asked[1]))
    with refuses(Code.CODE_EXPIRED):
        await salon.proof.answer(STRANGER, "unknown", "000000")


async def test_case_19_a_code_is_six_digits_of_its_own_challenge_and_is_not_stored(salon: Salon) -> None:
    """Codes differ by challenge and secret, have six digits, and stand in no record; emoji are only wrong."""
    await salon.book_for(at("11:00"))
    asked = [await salon.proof.challenge(STRANGER, LookUp(reference="REF00001")) for _ in range(2)]
    made = [code_of(SECRET, one) for one in asked]
    assert all(len(code) == 6 and code.isdigit() for code in made)
    assert len({*made, code_of(b"another secret", asked[0])}) == 3
    stored = [await salon.store.challenge(one) for one in asked]
    rows = await salon.store.claim(1000, MINUTE, salon.now)
    assert not any(code in str(stored) + str(rows) for code in made)
    for typed in ("", "🎉🎉🎉🎉🎉🎉", made[1] if made[1] != made[0] else "x"):
        with refuses(Code.CODE_WRONG):
            await salon.proof.answer(STRANGER, asked[0], typed)


async def test_case_19_an_address_can_be_proved_before_a_first_booking(salon: Salon) -> None:
    """Where the page asks for it, a booking needs the code of its own address; the limits are those of a look-up."""
    await salon.set_business(page={"enforce_one_time_password": True})
    for actor in (STRANGER, web("drew@example.com", client="peer-9"), teams(77)):
        with refuses(Code.CODE_NEEDED):
            await salon.book(at("11:00"), actor=actor)
    challenge = await salon.proof.verify_address(STRANGER, " Casey@Example.com")
    assert await codes(salon) == ["casey@example.com"]
    proven = await salon.prove(STRANGER, challenge)
    assert (await salon.book(at("11:00"), actor=proven)).customer == CASEY
    for _ in range(3):
        await salon.proof.verify_address(STRANGER, "casey@example.com")
    assert (await codes(salon)).count("casey@example.com") == 2
    assert (await salon.book_for(at("12:00"), customer=DREW)).version == 1


async def test_case_20_reading_changes_nothing(salon: Salon) -> None:
    """Every question, by whomever and however often, leaves all records as they are."""
    booking = await salon.book(at("11:00"))
    before = salon.everything()
    catalogue = await salon.store.catalogue()
    service = catalogue.services["haircut"]
    for actor in (CASEY_PROVEN, STRANGER, SAM):
        wanted = Wanted(service, moving=booking)
        slot = await salon.offers.check(catalogue, wanted, at("14:00"))
        await salon.offers.assign(catalogue, wanted, slot)
        await salon.offers.nearest(catalogue, wanted, at("14:00"))
        await salon.free(at("09:00"), at("17:00"), moving=booking)
        await bookings_of_actor(salon.store, actor, salon.now)
        decide(catalogue.business, service, booking, actor, salon.now)
        impact_of_turning_off(await salon.store.upcoming("haircut", salon.now))
    assert salon.everything() == before
    assert await salon.again(booking) == booking


async def test_case_20_a_link_opens_its_booking_and_acts_only_on_a_command(salon: Salon) -> None:
    """What a manage link proves is its own booking: it is seen, and changed only when the change is asked for."""
    booking, other = await salon.book(at("11:00")), await salon.book(at("12:00"))
    holder: Actor = replace(STRANGER, proven_bookings=frozenset({booking.id}))
    assert await bookings_of_actor(salon.store, holder, salon.now) == [booking]
    assert await salon.again(booking) == booking
    assert (await salon.cancel(holder, booking)).version == 2
    with refuses(Code.NOT_FOUND):
        await salon.cancel(holder, other)


async def test_case_20_the_links_of_a_booking_are_revoked_once_and_on_record(salon: Salon) -> None:
    """An administrator revokes them, others are told the role; the booking and its mails stay as they are."""
    booking = await salon.book(at("11:00"))
    for booking_id in (booking.id, "unknown"):
        with refuses(Code.ROLE):
            await salon.settings.revoke_link(SAM, booking_id, request_key=salon.key())
    with refuses(Code.NOT_FOUND):
        await salon.settings.revoke_link(ADA, "unknown", request_key=salon.key())
    assert await salon.store.revoked_link(booking.id) is None
    for key in ("revoke", "revoke", "revoke again"):
        await salon.settings.revoke_link(ADA, booking.id, request_key=key)
    revoked = await salon.store.revoked_link(booking.id)
    assert revoked is not None
    assert (revoked.at, revoked.by) == (salon.now, "staff:ada")
    assert await salon.whats(booking) == "booked link_revoked(role) link_revoked"
    assert await salon.again(booking) == booking
    assert {row.booking_version for row in await salon.mails(booking)} == {1}
