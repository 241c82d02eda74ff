"""A mail server on loopback that refuses, drops lines and is slow when it is told to."""

import asyncio
import socket
import threading

from aiosmtpd.controller import Controller


class MailServer:
    """Keeps what arrives. Used as `with MailServer() as server`."""

    def __init__(self):
        self.arrived = []
        self.refused = set()
        # Recipients whose line breaks after the server has taken the message, before it says so.
        self.dropped = set()
        self.delay = 0
        self._changed = threading.Condition()

    def __enter__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self._controller = Controller(
            self, hostname="127.0.0.1", port=self.port, server_hostname="localhost")
        self._controller.start()
        return self

    def __exit__(self, *_):
        self._controller.stop(no_assert=True)

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address in self.refused:
            return f"550 no mailbox for <{address}>"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        await asyncio.sleep(self.delay)
        with self._changed:
            self.arrived += [(recipient, envelope.content) for recipient in envelope.rcpt_tos]
            self._changed.notify_all()
        if self.dropped.intersection(envelope.rcpt_tos):
            server.transport.abort()
        return "250 OK"

    def wait_for(self, count):
        """Waits until so many messages have arrived."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.arrived) >= count, 60), "no mail arrives"

    @property
    def recipients(self):
        return [recipient for recipient, _ in self.arrived]
