"""Which network addresses may be opened."""

from __future__ import annotations

import ipaddress
import socket
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import FetchError, RefusedError
from reader.sources import guard

PUBLIC = ("8.8.8.8", "1.1.1.1", "93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "2a00:1450:4001::1")
LOCAL = (
    "127.0.0.1",
    "127.9.9.9",
    "10.0.0.1",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "100.64.0.1",
    "::1",
    "fd12::1",
)
NEVER = (
    "0.0.0.0",  # noqa: S104 - refused, not bound
    "169.254.169.254",
    "169.254.1.1",
    "100.100.100.200",
    "192.0.0.1",
    "192.0.2.1",
    "192.88.99.1",
    "198.18.0.1",
    "203.0.113.5",
    "224.0.0.1",
    "239.255.255.250",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "::127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::808:808",
    "64:ff9b:1::1",
    "100::1",
    "2001::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "3fff::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "fd00:ec2::254",
    "not an address",
)


@pytest.mark.parametrize("address", PUBLIC)
def test_public_servers_may_be_opened(address):
    assert guard.is_public(address)
    assert not guard.is_local(address)
    assert guard.checked("example.org", [address], allow_local=False) == (address,)


@pytest.mark.parametrize("address", LOCAL)
def test_local_servers_may_be_opened_where_the_user_says_so(address):
    assert not guard.is_public(address)
    with pytest.raises(RefusedError, match="--allow-local"):
        guard.checked("example.org", [address], allow_local=False)
    assert guard.checked("example.org", [address], allow_local=True) == (address,)


@pytest.mark.parametrize("address", NEVER)
@pytest.mark.parametrize("allow_local", [False, True])
def test_the_rest_is_never_opened(address, allow_local):
    with pytest.raises(RefusedError):
        guard.checked("example.org", [address], allow_local=allow_local)


def test_of_mixed_answers_only_the_public_ones_are_used():
    mixed = ["127.0.0.1", "8.8.8.8", "8.8.8.8", "::1"]
    assert guard.checked("example.org", mixed, allow_local=False) == ("8.8.8.8",)


def test_no_answer_is_refused():
    with pytest.raises(RefusedError):
        guard.checked("example.org", [], allow_local=False)


@given(st.ip_addresses())
def test_whatever_python_calls_private_is_not_public(address):
    if (
        address.is_private
        or address.is_multicast
        or address.is_reserved
        or address.is_loopback
        or address.is_link_local
    ):
        assert not guard.is_public(str(address))
    assert not (guard.is_public(str(address)) and guard.is_local(str(address)))


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_wrapped_in_ipv6_is_not_public(address):
    number = int(address)
    for wrapped in (0xFFFF << 32 | number, number, (0x64FF9B << 96) | number, (0x2002 << 112) | (number << 80)):
        assert not guard.is_public(str(ipaddress.IPv6Address(wrapped)))


@pytest.mark.parametrize("written", ["127.0.0.1", "127.1", "2130706433", "0x7f000001", "localhost"])
def test_loopback_is_seen_however_it_is_written(written):
    found = guard.resolve(written, 80, 5)
    assert found
    assert all(guard.is_local(address) for address in found)


def test_an_unknown_name_is_said(monkeypatch):
    def unknown(*_, **__):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(guard.socket, "getaddrinfo", unknown)
    with pytest.raises(FetchError, match=r"no server named nowhere\.invalid"):
        guard.resolve("nowhere.invalid", 80, 20)


def test_a_slow_resolver_is_not_waited_for(monkeypatch):
    def slow(*_, **__):
        time.sleep(1)
        return []

    monkeypatch.setattr(guard.socket, "getaddrinfo", slow)
    began = time.monotonic()
    with pytest.raises(FetchError, match="in time"):
        guard.resolve("example.org", 80, 0.1)
    assert time.monotonic() - began < 0.8
