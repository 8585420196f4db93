/** What an admin says about the company: its units, roles, cadences and calendar. */
@NullMarked
package com.okrcascade.application.company;

import org.jspecify.annotations.NullMarked;
