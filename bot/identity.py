"""From what a channel proves to an Actor; nothing that a payload claims counts (docs/rules.md, case 19)."""

from __future__ import annotations

from botbuilder.schema import Activity
from botframework.connector.auth import ClaimsIdentity

from bookings.model import Actor, Channel
from bot.signing import Keys

LOCAL = "local"  # authentication type of the Direct Line in this process
DEVELOPMENT = "development"  # came through /api/messages of a developer's own machine, from that machine
OWN = "own"  # nobody spoke: the bot does
CLIENT_CLAIM = "client"
BOOKING_CLAIM = "booking"  # the one that a manage link proves
TEAMS_CHANNEL = "msteams"


def local_identity(client: str, booking_id: str = "") -> ClaimsIdentity:
    """The identity of somebody at the page: an opaque key of their address, and the booking that a link proves."""
    claims = {CLIENT_CLAIM: client, BOOKING_CLAIM: booking_id}
    return ClaimsIdentity(claims, is_authenticated=False, authentication_type=LOCAL)


def development_identity() -> ClaimsIdentity:
    """The identity behind an activity that a developer's own tool sent."""
    return ClaimsIdentity({}, is_authenticated=True, authentication_type=DEVELOPMENT)


def own_identity() -> ClaimsIdentity:
    """The identity with which the bot speaks in Teams of its own accord."""
    return ClaimsIdentity({}, is_authenticated=True, authentication_type=OWN)


def is_local(identity: ClaimsIdentity) -> bool:
    """Whether the activity came through the Direct Line in this process."""
    return bool(identity.authentication_type == LOCAL)


LOCAL = "local/"


def local_key(conversation_id: str) -> str:
    """The name of a conversation of the page in the store."""
    return f"{LOCAL}{conversation_id}"


def local_id(key: str) -> str:
    """The conversation of the page that has this name in the store; "" for one of another channel."""
    return key.removeprefix(LOCAL) if key.startswith(LOCAL) else ""


def conversation_key(activity: Activity, identity: ClaimsIdentity) -> str:
    """The name of a conversation in the store; a remote channel can never name a local one."""
    if is_local(identity):
        return local_key(activity.conversation.id)
    return f"remote/{activity.channel_id}/{activity.conversation.id}"


def actor_of(activity: Activity, identity: ClaimsIdentity, keys: Keys) -> Actor:
    """Who speaks, as far as the channel proves it.

    Teams' object and tenant ids count on an authenticated activity of channel msteams alone.
    """
    conversation = conversation_key(activity, identity)
    if is_local(identity):
        return Actor(
            channel=Channel.WEB,
            conversation=conversation,
            client=identity.get_claim_value(CLIENT_CLAIM) or "",
            proven_bookings=frozenset({identity.get_claim_value(BOOKING_CLAIM) or ""} - {""}),
        )
    sender = activity.from_property.id if activity.from_property else ""
    if not (identity.is_authenticated and activity.channel_id == TEAMS_CHANNEL):
        client = keys.pseudonym("client", f"{activity.channel_id}:{sender}")
        return Actor(channel=Channel.WEB, conversation=conversation, client=client)
    tenant = tenant_of(activity)
    person = (activity.from_property.aad_object_id if activity.from_property else "") or ""
    return Actor(
        channel=Channel.TEAMS,
        conversation=conversation,
        client=keys.pseudonym("client", f"{tenant}:{person or sender}"),
        aad_object_id=person if tenant else "",
        tenant_id=tenant if person else "",
    )


def tenant_of(activity: Activity) -> str:
    """The tenant that an activity of Teams comes from, "" where it says none."""
    data = activity.channel_data
    tenant = data.get("tenant") if isinstance(data, dict) else None
    named = tenant.get("id") if isinstance(tenant, dict) else None
    return (named if isinstance(named, str) else None) or activity.conversation.tenant_id or ""
