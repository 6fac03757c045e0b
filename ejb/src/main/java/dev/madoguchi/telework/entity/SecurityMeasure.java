package dev.madoguchi.telework.entity;

/** Measures against leaks of information while working elsewhere. */
public enum SecurityMeasure {
    /** Written rules for teleworking. */
    POLICY,
    /** Staff are trained. */
    TRAINING,
    /** Disks of devices are encrypted. */
    DEVICE_ENCRYPTION,
    /** Sign-in with more than a password. */
    MULTI_FACTOR,
    /** VPN or equivalent. */
    PROTECTED_LINE,
    /** Nothing is stored on the device. */
    NO_LOCAL_DATA,
    /** It is settled what happens when a device is lost. */
    LOSS_PROCEDURE,
    /** Measures are being prepared. */
    IN_PREPARATION
}
