package dev.madoguchi.server.benchmark;

import java.util.Arrays;

/** How long one request took, tried often: milliseconds from sending to the last byte, on the same machine. */
record Timing(double[] milliseconds) {

    Timing {
        Arrays.sort(milliseconds);
    }

    double median() {
        return milliseconds[milliseconds.length / 2];
    }

    double mostlyBelow() {
        return milliseconds[(int) (milliseconds.length * 0.95)];
    }
}
