"""Which network addresses may be opened: public ones, and local ones only where the user said so.

Decided here, and kept to by ``reader.sources.address``: a name is resolved once, the answers are checked, and the
connection goes to a checked answer itself, so that a second answer of the name server changes nothing.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Sequence
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from reader.errors import FetchError, RefusedError

Resolve = Callable[[str, int, float], Sequence[str]]
"""Host, port and seconds to wait, to IP addresses in the order in which they should be tried."""

# IANA's special-purpose registries, where ``is_global`` of some Python versions is silent or says yes.
_SPECIAL_V4 = tuple(map(ip_network, ("192.0.0.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24")))
_GLOBAL_V6 = ip_network("2000::/3")
_SPECIAL_V6 = tuple(map(ip_network, ("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20")))
_LOCAL = tuple(
    map(
        ip_network,
        ("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "::1/128", "fc00::/7"),
    )
)
# Inside the local ranges, yet never a user's own page: cloud machines hand out their keys here.
_METADATA = tuple(map(ip_address, ("100.100.100.200", "fd00:ec2::254", "fd20:ce::254")))


def is_public(address: str) -> bool:
    """Say whether an IP address belongs to a server on the public internet, directly and not through a translator."""
    ip = _parsed(address)
    if isinstance(ip, IPv4Address):
        return ip.is_global and not ip.is_multicast and not any(ip in network for network in _SPECIAL_V4)
    return ip is not None and ip in _GLOBAL_V6 and not any(ip in network for network in _SPECIAL_V6)


def is_local(address: str) -> bool:
    """Say whether an IP address is this machine or its private network (never link-local or a metadata service)."""
    ip = _parsed(address)
    return ip is not None and ip not in _METADATA and any(ip in network for network in _LOCAL)


def checked(host: str, addresses: Sequence[str], *, allow_local: bool) -> tuple[str, ...]:
    """Return those of a host's IP addresses that may be opened, without repetitions.

    Raises:
        RefusedError: there are none.
    """
    fit = tuple(dict.fromkeys(each for each in addresses if is_public(each) or (allow_local and is_local(each))))
    if fit:
        return fit
    if any(is_local(address) for address in addresses) and not allow_local:
        raise RefusedError(
            f"{host} is on this machine or its own network, which is not opened unasked: "
            "add --allow-local if it is a server of yours."
        )
    raise RefusedError(f"{host} is not a public server, so it is not opened: check the address.")


def resolve(host: str, port: int, seconds: float) -> tuple[str, ...]:
    """Ask the system's resolver for a host's IP addresses, waiting at most ``seconds``.

    Raises:
        FetchError: the name is not known, or the answer took too long.
    """
    answers: list[tuple[str, ...] | OSError | UnicodeError] = []

    def ask() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            answers.append(tuple(str(entry[4][0]) for entry in found))
        except (OSError, UnicodeError) as error:
            answers.append(error)

    # The resolver knows no deadline; a thread that it keeps waiting is left behind and ends with it.
    asking = threading.Thread(target=ask, name="resolver", daemon=True)
    asking.start()
    asking.join(seconds)
    if not answers:
        raise FetchError(f"The address of {host} could not be found out in time: check the connection and try again.")
    if isinstance(answers[0], Exception):
        raise FetchError(f"There is no server named {host}: check the address and the connection.") from answers[0]
    return answers[0]


def _parsed(address: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(address)
    except ValueError:
        return None
