/** Keeps bodies, members, requests, invitations and letters, and says whose they are. */
package dev.madoguchi.organisation.control;
