/** Where the admin lives below its host; the cookies of a session are sent to nothing else. */
export const BASE_PATH = '/admin';
