package dev.madoguchi.notification.entity;

import java.util.List;

/** One page of mails and how many match in all. */
public record MailPage(List<Mail> mails, long total) {}
