"""SQLite keeps its word on a disk of this machine alone: a folder on a network share is refused before it is used.

In WAL mode the processes that share a file also share memory, and a commit counts once the disk has it. A share of
another machine gives neither, whatever it answers, so that an acknowledged booking could be lost.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from bookings.ports import StoreUnavailable

MOUNTS = Path("/proc/self/mountinfo")
"""What is mounted where, as Linux tells it (proc(5)); elsewhere there is no such file, and nothing is refused."""

SHARES = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "ncpfs", "afs", "9p", "davfs", "davfs2"),
        *("ceph", "glusterfs", "lustre", "beegfs", "gfs", "gfs2", "ocfs2", "pvfs2", "orangefs"),
    }
)
"""File systems that other machines keep or share."""

SHARES_OF_FUSE = re.compile(r"fuse\.(?!lxcfs|overlayfs|fuse-overlayfs|mergerfs|ntfs|exfat|ext2).+")
"""File systems in user space: sshfs, rclone, s3fs, blobfuse and the like, but for those over a local disk."""

_ESCAPED = re.compile(r"\\([0-7]{3})")


class Mount(NamedTuple):
    """Something that is mounted: where, and its kind of file system."""

    point: Path
    kind: str


def demand_local_disk(folder: Path, mounts: Path | None = None) -> None:
    """Raise StoreUnavailable, with what to do, where a folder that is or will be lies on a network share."""
    mount = mount_of(folder, MOUNTS if mounts is None else mounts)
    if mount is not None and (mount.kind in SHARES or SHARES_OF_FUSE.fullmatch(mount.kind)):
        raise StoreUnavailable(
            f"{folder} is on a network share ({mount.kind}, mounted at {mount.point}), where SQLite can lose what it"
            " has acknowledged. Nothing was read or written there. Let BOOKINGS_DATA name a folder on a disk of this"
            " machine, copy the files there while nothing serves them, and keep the share for what"
            " `python app.py export FILE` writes."
        )


def mount_of(folder: Path, mounts: Path) -> Mount | None:
    """What a folder lies on: the innermost mount above it, of several at one place the last; None where unknown."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return None
    where = folder.resolve()
    found: Mount | None = None
    for mount in filter(None, map(_mount, lines)):
        is_above = where == mount.point or mount.point in where.parents
        if is_above and (found is None or len(mount.point.parts) >= len(found.point.parts)):
            found = mount
    return found


def _mount(line: str) -> Mount | None:
    """One line: the mount point is its fifth word, with odd letters in octal, the kind the first after a lone dash."""
    before, dash, after = line.partition(" - ")
    words = before.split()
    if not dash or len(words) < 5 or not after.strip():
        return None
    point = _ESCAPED.sub(lambda octal: chr(int(octal[1], 8)), words[4])
    return Mount(Path(point), after.split()[0])
