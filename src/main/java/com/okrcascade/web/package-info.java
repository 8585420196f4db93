/** What people and programs meet: REST, pages, the issue panel and the dashboard. It prints and does not decide. */
@NullMarked
package com.okrcascade.web;

import org.jspecify.annotations.NullMarked;
