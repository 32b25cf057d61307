"""The desks of the domain that a talk may ask and act at."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from bookings.absence_desk import AbsenceDesk
from bookings.business import Catalogue
from bookings.denials import Denials
from bookings.desk import GRACE, BookingDesk
from bookings.erasing import ErasingDesk, OnErased
from bookings.exporting import ExportDesk
from bookings.handing_over import HandOverDesk
from bookings.identity import ProofDesk
from bookings.linking import LinkDesk
from bookings.model import Booking, Download
from bookings.offers import Offers
from bookings.outbox_desk import OutboxDesk
from bookings.ports import Clock, Ids, Store
from bookings.rule_desk import RuleDesk
from bookings.serving import ServingDesk
from bookings.settings import SettingsDesk
from bookings.staff_chats import StaffChats
from bookings.staffing import StaffingDesk

Preview = Callable[[Booking, Catalogue], Awaitable[str]]
"""The confirmation to a booking's customer as plain text, as it would be with these settings."""
DownloadUrl = Callable[[Download], str]


def _no_downloads(made: Download) -> str:
    raise RuntimeError("nobody serves downloads here")


@dataclass(frozen=True, slots=True)
class Desks:
    """What the conversation may ask and do."""

    store: Store
    absences: AbsenceDesk
    bookings: BookingDesk
    handing_over: HandOverDesk
    proof: ProofDesk
    offers: Offers
    links: LinkDesk
    serving: ServingDesk
    denials: Denials
    settings: SettingsDesk
    rule: RuleDesk
    outbox: OutboxDesk
    erasing: ErasingDesk
    exporting: ExportDesk
    staffing: StaffingDesk
    download_url: DownloadUrl
    chats: StaffChats
    preview: Preview | None = None

    @classmethod
    def of(
        cls,
        store: Store,
        clock: Clock,
        ids: Ids,
        secret: bytes,
        grace: timedelta = GRACE,
        download_url: DownloadUrl = _no_downloads,
        preview: Preview | None = None,
        on_erased: OnErased | None = None,
    ) -> Desks:
        """All of them over one store. `secret` derives the codes, `grace` is how long mails about a change wait.

        `download_url` gives the address that a download is taken from, `preview` shows a mail before it is one,
        `on_erased` hears of who is erased.
        """
        return cls(
            store=store,
            absences=AbsenceDesk(store, clock, ids, grace),
            bookings=BookingDesk(store, clock, ids, grace),
            handing_over=HandOverDesk(store, clock, ids, grace),
            proof=ProofDesk(store, clock, ids, secret),
            offers=Offers(store, clock),
            links=LinkDesk(store, clock, ids),
            serving=ServingDesk(store, clock, ids),
            denials=Denials(store, clock, ids),
            settings=SettingsDesk(store, clock, ids),
            rule=RuleDesk(store, clock, ids, grace),
            preview=preview,
            outbox=OutboxDesk(store, clock, ids),
            erasing=ErasingDesk(store, clock, ids, on_erased),
            exporting=ExportDesk(store, clock, ids),
            staffing=StaffingDesk(store, clock, ids),
            download_url=download_url,
            chats=StaffChats(store, clock, ids),
        )
