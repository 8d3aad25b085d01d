/** Classes that break the architecture rules on purpose; nothing else uses them. Breaks: every package says what null means. */
package com.ecomify.canary;
