#!/bin/sh
# Installs the sound server that the tests listen to, where this machine lets us; says what will be skipped where not.
command -v pulseaudio >/dev/null && command -v parec >/dev/null && exit 0
as_root=
[ "$(id -u)" = 0 ] || as_root="sudo -n"
if command -v apt-get >/dev/null && { [ -z "$as_root" ] || sudo -n true 2>/dev/null; }; then
    echo "Installing PulseAudio, which the sound tests record from." >&2
    export DEBIAN_FRONTEND=noninteractive
    log=$(mktemp)
    { $as_root apt-get update -qq && $as_root apt-get install -y -qq --no-install-recommends pulseaudio pulseaudio-utils; } >"$log" 2>&1 || {
        cat "$log" >&2
        echo "PulseAudio could not be installed: the tests that record sound will be skipped." >&2
    }
    rm -f "$log"
else
    echo "There is no PulseAudio here (packages pulseaudio and pulseaudio-utils): the tests that record sound will be skipped." >&2
fi
exit 0
