/** The mail and what becomes of it. */
package dev.madoguchi.notification.entity;
