"""How many files and sockets this process may have open: each page that is open is one."""

from __future__ import annotations

import logging
import sys

log = logging.getLogger(__name__)

ENOUGH = 65_536
"""Where the system sets no limit at all."""

if sys.platform == "win32":

    def raise_limit() -> None:
        """Nothing: there is no such limit."""

    def limit() -> int:
        """How many may be open at once."""
        return ENOUGH

else:
    import resource

    def raise_limit() -> None:
        """Take as many as this process may have: shells and service managers begin with fewer, mostly with 1,024."""
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = ENOUGH if hard == resource.RLIM_INFINITY else hard
        if soft != resource.RLIM_INFINITY and soft < wanted:
            try:
                resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
            except (OSError, ValueError) as error:
                log.warning("no more than %d files may be open: %s", soft, error)

    def limit() -> int:
        """How many may be open at once."""
        soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
        return ENOUGH if soft == resource.RLIM_INFINITY else soft
