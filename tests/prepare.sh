#!/bin/sh
# Installs the sound server that the tests listen to, and a screen with a clipboard, where this machine lets us; says
# what will be skipped where not.
missing=
for program in pulseaudio parec Xvfb xclip; do command -v "$program" >/dev/null || missing=1; done
[ -n "$missing" ] || exit 0
as_root=
[ "$(id -u)" = 0 ] || as_root="sudo -n"
if command -v apt-get >/dev/null && { [ -z "$as_root" ] || sudo -n true 2>/dev/null; }; then
    echo "Installing PulseAudio, which the sound tests record from, and Xvfb and xclip for the clipboard." >&2
    export DEBIAN_FRONTEND=noninteractive
    log=$(mktemp)
    { $as_root apt-get update -qq && $as_root apt-get install -y -qq --no-install-recommends pulseaudio pulseaudio-utils xvfb xclip; } >"$log" 2>&1 || {
        cat "$log" >&2
        echo "Not everything could be installed: tests that record sound or use the clipboard may be skipped." >&2
    }
    rm -f "$log"
else
    echo "Tests that record sound or use the clipboard may be skipped: packages pulseaudio, pulseaudio-utils, xvfb and xclip are not all here." >&2
fi
exit 0
