/** Every stored thing in memory, for tests of the use cases. */
package com.okrcascade.application.memory;
