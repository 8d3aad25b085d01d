/** Says which store a window shows. All windows share one session, and any of them may change its store. */
export const OWN_STORE = 'x-ecomify-store';
