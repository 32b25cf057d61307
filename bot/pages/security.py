"""What a browser may do on our pages: run our scripts, talk to our server, and nothing else."""

from __future__ import annotations

# Web Chat adds one empty style element without a nonce; this is the SHA-256 of nothing.
_EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"


def page_headers(nonce: str, public_url: str, *, may_send: bool = False) -> dict[str, str]:
    """The headers of an HTML page. `nonce` is fresh for each answer; `public_url` names the WebSocket's host.

    `may_send` lets the page's forms be sent to this server.
    """
    socket = public_url.replace("http", "ws", 1)
    policy = {
        "default-src": "'none'",
        "script-src": f"'nonce-{nonce}'",
        "style-src": f"'self' 'nonce-{nonce}' {_EMPTY_STYLE}",
        "img-src": "'self' data: blob:",
        "connect-src": f"'self' {socket}",
        "base-uri": "'none'",
        "form-action": "'self'" if may_send else "'none'",
        "frame-ancestors": "'none'",
    }
    return {
        "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in policy.items()),
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "Cache-Control": "no-store",
    }
