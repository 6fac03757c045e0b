/** What operators may see and do. */
package dev.madoguchi.notification.boundary;
