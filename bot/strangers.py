"""What arrives at the port and is no HTTP: whoever sends it is at fault, and no line of it belongs into the log."""

from __future__ import annotations

import logging
from typing import Any

from aiohttp.http_exceptions import HttpProcessingError


class Strangers(logging.LoggerAdapter[logging.Logger]):
    """The web server's logger: bytes that are no request are no error of ours, everything else is told as before."""

    def exception(self, msg: object, *args: Any, exc_info: Any = True, **kwargs: Any) -> None:
        """Log a failure; one of the sender's in a line, without what was sent: it may hold a link or a token."""
        if isinstance(exc_info, HttpProcessingError):
            self.info("bytes that are no request were refused")
        else:
            super().exception(msg, *args, exc_info=exc_info, **kwargs)
