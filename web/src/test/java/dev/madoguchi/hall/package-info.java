/**
 * A second service, as small as one can be: bodies borrow a hall. It shows that a service brings its process and its answers, and
 * nothing of {@code casefile}, {@code inbox} or {@code notification} changes for it.
 */
package dev.madoguchi.hall;
