#!/bin/sh
# As much of systemctl as the setup asks for: it starts the service as its unit says, and remembers in files.
state=/run/fake-systemd
unit=/etc/systemd/system/publish-desk.service
mkdir -p "$state"

main() {
  case "$1" in
    daemon-reload) touch "$state/loaded" ;;
    enable) touch "$state/enabled" && { [ "$2" != --now ] || start; } ;;
    is-enabled) [ -e "$state/enabled" ] ;;
    is-active) [ -e "$state/pid" ] && kill -0 "$(cat "$state/pid")" ;;
    restart) stop && start ;;
    start) start ;;
    stop) stop ;;
    disable) stop && rm -f "$state/enabled" ;;
    show) show "$3" ;;
  esac
}

show() {
  case "$1" in
    NeedDaemonReload) [ -e "$state/loaded" ] && [ ! "$unit" -nt "$state/loaded" ] && echo no || echo yes ;;
    ActiveEnterTimestamp) date --reference="$state/pid" '+%a %Y-%m-%d %H:%M:%S %Z' ;;
  esac
}

stop() {
  [ ! -e "$state/pid" ] || end "$(cat "$state/pid")"
  rm -f "$state/pid"
}

# systemd waits too until the process has ended
end() {
  kill "$1" 2> /dev/null
  for _ in $(seq 100); do kill -0 "$1" 2> /dev/null || return 0; sleep 0.1; done
}

# systemd calls it active from the first moment; the bot takes a while
start() {
  environment="$(value EnvironmentFile)"
  cd "$(value WorkingDirectory)" || exit 1
  # shellcheck disable=SC2046 # each word of the command is an argument
  setpriv --reuid="$(value User)" --regid="$(value Group)" --clear-groups \
    env --ignore-environment PATH="$PATH" SETTINGS_FILE="$environment" \
    sh -c 'sleep 2; set -a; . "$0"; exec "$@"' "$environment" $(value ExecStart) > "$state/log" 2>&1 &
  echo $! > "$state/pid"
}

value() {
  sed -n "s/^$1=//p" "$unit"
}

main "$@"
