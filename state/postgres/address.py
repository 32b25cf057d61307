"""The address of the database, as `BOOKINGS_STORE` has it. It holds a password, which no complaint may repeat."""

from __future__ import annotations

import psycopg
from psycopg.conninfo import conninfo_to_dict

from bookings.ports import StoreError

HOSTS = ("host", "hostaddr")


class AddressFaulty(StoreError):
    """The address cannot be meant as it stands."""

    def __init__(self) -> None:
        super().__init__(
            "BOOKINGS_STORE is no address as postgresql://user:password@host:5432/database. In user and password,"
            " letters as @ : / ? # % [ are percent-encoded: %40 %3A %2F %3F %23 %25 %5B."
        )


def address_of(url: str) -> dict[str, str]:
    """Its parts, by libpq's names.

    A password that was not percent-encoded ends up in the host or the port, which libpq's errors name.

    Raises:
        AddressFaulty: libpq cannot read it, or a part is one that it would name and is none.

    """
    try:
        given = {name: str(value) for name, value in conninfo_to_dict(url).items() if value is not None}
    except psycopg.ProgrammingError:
        raise AddressFaulty from None
    ports = filter(None, given.get("port", "").split(","))
    if any("@" in given.get(name, "") for name in HOSTS) or not all(port.isdecimal() for port in ports):
        raise AddressFaulty
    return given
