# SPDX-License-Identifier: Apache-2.0
"""Several monitors on a screen that nobody sees: parts of one big one, plugged in and pulled out."""

import ctypes

MILLIMETRES_PER_PIXEL = 0.25


class MonitorInfo(ctypes.Structure):
    _fields_ = [("name", ctypes.c_ulong), ("primary", ctypes.c_int), ("automatic", ctypes.c_int),
                ("noutput", ctypes.c_int), ("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int),
                ("height", ctypes.c_int), ("mwidth", ctypes.c_int), ("mheight", ctypes.c_int),
                ("outputs", ctypes.POINTER(ctypes.c_ulong))]


class Resources(ctypes.Structure):
    _fields_ = [("timestamp", ctypes.c_ulong), ("config_timestamp", ctypes.c_ulong), ("ncrtc", ctypes.c_int),
                ("crtcs", ctypes.POINTER(ctypes.c_ulong)), ("noutput", ctypes.c_int),
                ("outputs", ctypes.POINTER(ctypes.c_ulong))]


def libraries() -> tuple[ctypes.CDLL, ctypes.CDLL] | None:
    """Xlib and its RandR, where the machine has them."""
    try:
        x, randr = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXrandr.so.2")
    except OSError:
        return None
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XOpenDisplay.argtypes = [ctypes.c_char_p]
    x.XDefaultRootWindow.restype = ctypes.c_ulong
    x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
    x.XInternAtom.restype = ctypes.c_ulong
    x.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
    randr.XRRGetScreenResources.restype = ctypes.POINTER(Resources)
    randr.XRRGetScreenResources.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
    randr.XRRAllocateMonitor.restype = ctypes.POINTER(MonitorInfo)
    randr.XRRAllocateMonitor.argtypes = [ctypes.c_void_p, ctypes.c_int]
    randr.XRRSetMonitor.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.POINTER(MonitorInfo)]
    randr.XRRDeleteMonitor.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong]
    return x, randr


class Monitors:
    def __init__(self, display: str) -> None:
        self.x, self.randr = libraries()
        self.display = self.x.XOpenDisplay(display.encode())
        self.root = self.x.XDefaultRootWindow(self.display)
        # The server's one output belongs to the first monitor; the others stand beside it without one.
        self.outputs = self.randr.XRRGetScreenResources(self.display, self.root).contents

    def plug_in(self, name: str, x: int, width: int, height: int) -> None:
        """The first one takes the place of the screen that was there before; it is the primary one."""
        is_first = x == 0
        monitor = self.randr.XRRAllocateMonitor(self.display, int(is_first))
        info = monitor.contents
        info.name, info.primary = self.atom(name), int(is_first)
        info.x, info.y, info.width, info.height = x, 0, width, height
        info.mwidth, info.mheight = (int(size * MILLIMETRES_PER_PIXEL) for size in (width, height))
        if is_first:
            info.outputs[0] = self.outputs.outputs[0]
        self.randr.XRRSetMonitor(self.display, self.root, monitor)
        self.x.XSync(self.display, 0)

    def pull_out(self, name: str) -> None:
        self.randr.XRRDeleteMonitor(self.display, self.root, self.atom(name))
        self.x.XSync(self.display, 0)

    def atom(self, name: str) -> int:
        return self.x.XInternAtom(self.display, name.encode(), 0)
