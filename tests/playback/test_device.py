from __future__ import annotations

import subprocess
import sys
import time

import numpy as np
import pytest

from reader.errors import SoundError
from reader.playback import device as devices
from reader.playback.device import BUFFER, SoundDevice, VirtualDevice, probe


def counted(frames_asked):
    def pull(frames):
        frames_asked.append(frames)
        return np.zeros(frames, np.float32)

    return pull


def until(condition, seconds=10.0):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.01)


class TestVirtual:
    def test_time_stands_still_until_told(self):
        asked = []
        device = VirtualDevice()
        device.start(counted(asked))
        assert asked == []
        heard = device.advance(50)
        assert asked == [240] * 5
        assert len(heard) == 1200
        assert len(device.played) == 5

    def test_closed_it_is_silent(self):
        asked = []
        device = VirtualDevice()
        device.start(counted(asked))
        device.close()
        device.close()
        assert not device.advance(30).any()
        assert asked == []

    def test_it_can_fail_to_start(self):
        device = VirtualDevice(fails=1)
        with pytest.raises(SoundError, match="plainspoken speak SOURCE -o"):
            device.start(counted([]))
        device.start(counted([]))
        assert device.open
        device.break_down()
        assert device.trouble
        assert not device.open


class TestNull:
    def test_it_asks_in_real_time_in_short_pieces(self):
        asked = []
        device = SoundDevice("null")
        device.start(counted(asked))
        until(lambda: sum(asked) >= 4800)
        device.close()
        device.close()
        assert max(asked) <= BUFFER
        assert device.trouble == ""

    def test_the_environment_chooses_it(self, monkeypatch):
        monkeypatch.setenv("PLAINSPOKEN_SOUND", "null")
        asked = []
        device = SoundDevice()
        device.start(counted(asked))
        assert device.backend == "Null"
        device.close()
        assert device.backend == ""
        assert probe().works
        assert "Null" in probe().why

    def test_it_can_be_started_again(self):
        device = SoundDevice("null")
        first, second = [], []
        device.start(counted(first))
        until(lambda: first)
        device.start(counted(second))
        until(lambda: second)
        device.close()
        before = len(first)
        time.sleep(0.05)
        assert len(first) == before

    def test_a_fault_in_the_samples_is_told(self):
        def pull(_frames):
            raise ZeroDivisionError("no samples")

        device = SoundDevice("null")
        device.start(pull)
        until(lambda: device.trouble)
        assert "ZeroDivisionError: no samples" in device.trouble
        device.close()

    def test_a_late_callback_is_counted(self):
        slow = iter([0.0, 0.0, 0.12, 0.0])

        def pull(frames):
            time.sleep(next(slow, 0.0))
            return np.zeros(frames, np.float32)

        device = SoundDevice("null")
        device.start(pull)
        until(lambda: device.late)
        assert device.worst > 0.1
        device.close()

    def test_no_callback_for_long_counts_as_gone(self, monkeypatch):
        monkeypatch.setattr(devices, "STALL", -1.0)
        device = SoundDevice("null")
        assert device.trouble == ""
        device.start(counted([]))
        assert "stopped answering" in device.trouble
        device.close()
        assert device.trouble == ""


def test_without_a_device_it_says_what_to_do(monkeypatch, capfd):
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent/socket")
    monkeypatch.setenv("JACK_NO_START_SERVER", "1")
    if probe().works:
        pytest.skip("this machine has a sound device besides PulseAudio")
    with pytest.raises(SoundError, match="plainspoken speak SOURCE -o FILE"):
        SoundDevice("auto").start(counted([]))
    assert probe().cure
    assert "ALSA" not in capfd.readouterr().err


def test_a_program_that_forgets_its_device_can_end():
    code = (
        "import time, numpy; from reader.playback.device import SoundDevice;"
        "device = SoundDevice('null'); device.start(lambda frames: numpy.zeros(frames, numpy.float32)); time.sleep(0.1)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=30)


def test_the_sound_library_is_loaded_only_for_sound():
    code = "import sys, reader.playback.device as d; d.VirtualDevice(); assert 'miniaudio' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
