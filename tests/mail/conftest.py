"""The salon of the desk's tests, whose outbox is mailed here."""

from tests.bookings.conftest import salon

__all__ = ["salon"]
