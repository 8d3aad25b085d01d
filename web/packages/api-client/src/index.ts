export { address, ApiClient, type Answer, type ClientOptions } from './client';
export { ApiError, isApiError, type Violation } from './problem';
export type * from './types';
