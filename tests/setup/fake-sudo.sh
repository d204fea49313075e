#!/bin/sh
# As much of sudo as the pages ask for, where everything runs as root: `sudo COMMAND`, `sudo -u USER COMMAND`.
[ "$1" = -u ] || exec "$@"
user="$2"
shift 2
exec setpriv --reuid="$user" --regid="$user" --clear-groups env HOME=/tmp "$@"
