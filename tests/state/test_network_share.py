"""Whether a folder lies on a disk of this machine, and what is said where it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

import app
from bookings.ports import StoreUnavailable
from commands.parts import FAILED
from state import network_share
from state.network_share import MOUNTS, Mount, demand_local_disk, mount_of
from state.places import BOOKINGS_FILE

LINES = """\
22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw,discard
30 27 0:40 / /mnt rw,relatime shared:7 master:2 - ext4 /dev/vdb rw
31 30 0:41 / /mnt/share rw,relatime shared:9 - nfs4 files.example:/export rw,vers=4.2
32 31 0:42 / /mnt/share/local rw - xfs /dev/vdc rw
33 30 0:43 / /mnt/the\\040team's\\134files rw - cifs //files.example/team rw
34 27 0:44 / /srv rw - xfs /dev/vdd rw
35 27 0:45 / /srv rw - fuse.sshfs ana@files.example:/srv rw
36 27 0:46 / /late rw - nfs files.example:/late rw
37 27 0:47 / /late rw - ext4 /dev/vde rw
a line that is none
38 27 0:48 - ext4 /dev/vdf rw
39 27 0:49 / /odd rw -  """


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    """What is mounted on a machine with disks and shares."""
    file = tmp_path / "mountinfo"
    file.write_text(LINES)
    return file


@pytest.mark.parametrize(
    ("folder", "mount"),
    [
        ("/var/bookings", Mount(Path("/"), "ext4")),
        ("/mnt/shared", Mount(Path("/mnt"), "ext4")),
        ("/mnt/share", Mount(Path("/mnt/share"), "nfs4")),
        ("/mnt/share/bookings/var", Mount(Path("/mnt/share"), "nfs4")),
        ("/mnt/share/../bookings", Mount(Path("/mnt"), "ext4")),
        ("/mnt/share/local/var", Mount(Path("/mnt/share/local"), "xfs")),
        ("/mnt/the team's\\files/var", Mount(Path("/mnt/the team's\\files"), "cifs")),
        ("/srv/var", Mount(Path("/srv"), "fuse.sshfs")),
        ("/late", Mount(Path("/late"), "ext4")),
    ],
)
def test_a_folder_lies_on_the_innermost_and_last_mount(mounts: Path, folder: str, mount: Mount) -> None:
    """A disk in a share is a disk, a share over a disk is a share, whatever letters are in its name."""
    assert mount_of(Path(folder), mounts) == mount


@pytest.mark.parametrize(
    ("kind", "is_share"),
    [
        *((kind, True) for kind in ("nfs", "nfs4", "cifs", "smb3", "9p", "ceph", "glusterfs", "lustre")),
        *((f"fuse.{kind}", True) for kind in ("sshfs", "rclone", "s3fs", "blobfuse2", "glusterfs")),
        *((kind, False) for kind in ("ext4", "xfs", "btrfs", "zfs", "tmpfs", "overlay", "fuseblk", "virtiofs")),
        *((f"fuse.{kind}", False) for kind in ("fuse-overlayfs", "mergerfs", "ntfs-3g")),
    ],
)
def test_which_file_systems_are_shares(tmp_path: Path, kind: str, is_share: bool) -> None:
    """What another machine keeps is refused, with where it is and what to do; disks are not."""
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"27 1 254:0 / / rw,relatime - {kind} somewhere rw\n")
    if not is_share:
        demand_local_disk(tmp_path, mounts)
        return
    with pytest.raises(StoreUnavailable) as refused:
        demand_local_disk(tmp_path, mounts)
    assert all(
        part in str(refused.value) for part in (str(tmp_path), kind, "mounted at /", "BOOKINGS_DATA", "export FILE")
    )


def test_where_nothing_is_known_nothing_is_refused(tmp_path: Path) -> None:
    """A system that does not tell what is mounted, as macOS and Windows, is not kept from serving."""
    demand_local_disk(tmp_path, tmp_path / "no such file")
    demand_local_disk(tmp_path, tmp_path)
    (tmp_path / "empty").write_text("")
    demand_local_disk(tmp_path, tmp_path / "empty")


@pytest.mark.skipif(not MOUNTS.exists(), reason="this system does not tell what is mounted")
def test_the_system_tells_what_is_mounted(tmp_path: Path) -> None:
    """The real list names what this very test's folder lies on."""
    mount = mount_of(tmp_path, MOUNTS)
    assert mount is not None
    assert tmp_path.resolve().is_relative_to(mount.point)


COMMANDS = (
    ("serve", "--demo"),
    ("check",),
    (
        "init",
        "--name",
        "S",
        "--time-zone",
        "UTC",
        "--phone",
        "1",
        "--administrator",
        "A",
        "--administrator-email",
        "a@b.c",
    ),
    ("link", "ada@example.com"),
)


@pytest.mark.parametrize("command", COMMANDS, ids=[command[0] for command in COMMANDS])
def test_commands_refuse_a_share(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: tuple[str, ...]
) -> None:
    """Whatever would serve, write or check a store on a share says so and ends; not a file is made there."""
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"27 1 254:0 / / rw - ext4 /dev/vda rw\n28 27 0:9 / {tmp_path / 'share'} rw - nfs4 server:/ rw\n")
    monkeypatch.setattr(network_share, "MOUNTS", mounts)
    data = tmp_path / "share" / "var"
    if command[0] == "check":
        data.mkdir(parents=True)
        (data / BOOKINGS_FILE).touch()
    for name, value in {"BOOKINGS_MODE": "development", "BOOKINGS_DATA": str(data), "PORT": "0"}.items():
        monkeypatch.setenv(name, value)
    before = sorted((tmp_path / "share").rglob("*"))
    assert app.main(list(command)) == FAILED
    assert f"{data} is on a network share (nfs4, mounted at {tmp_path / 'share'})" in capsys.readouterr().err
    assert sorted((tmp_path / "share").rglob("*")) == before
