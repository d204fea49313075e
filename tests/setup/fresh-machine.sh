#!/bin/sh
# A machine of one's own for a test: /etc, /opt, /var/lib, /var/backups and /run may be changed, and are gone when this script ends.
# Called as root by `unshare --mount --pid --fork --mount-proc --kill-child`. $1: an empty folder; $2: the commands.
set -eu
work="$1"
mkdir -p "$work/run/systemd/system" "$work/lib" "$work/bin" "$work/opt" "$work/backups"
cp -a /etc "$work/etc"
mount --bind "$work/etc" /etc
mount --bind "$work/lib" /var/lib
mount --bind "$work/opt" /opt
mkdir -p /var/backups && mount --bind "$work/backups" /var/backups
mount --bind "$work/run" /run
cp "$(dirname "$0")/fake-systemctl.sh" "$work/bin/systemctl"
cp "$(dirname "$0")/fake-sudo.sh" "$work/bin/sudo"
cp "$(dirname "$0")/fake-journalctl.sh" "$work/bin/journalctl"
chmod +x "$work/bin/"*
chmod 755 "$work"
PATH="$work/bin:$PATH" sh -c "$2"
