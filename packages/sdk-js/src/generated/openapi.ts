// Written by npm run golden from the definitions of the objects. Not to be changed by hand.

export interface paths {
    readonly "/activities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List activities */
        readonly get: operations["listActivities"];
        readonly put?: never;
        /** Create a activity */
        readonly post: operations["createActivity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/activities/aggregate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count and sum activities
         * @description Amounts of unlike currencies are never added: their measures are lists of `{ currency, amount }`.
         */
        readonly get: operations["aggregateActivities"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/activities/bulk/create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create many activities
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkCreateActivities"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/activities/bulk/delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete many activities
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkDeleteActivities"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/activities/bulk/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restore many activities
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkRestoreActivities"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/activities/bulk/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update many activities
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpdateActivities"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/activities/bulk/upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Upsert many activities
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpsertActivities"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/activities/export.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download activities as CSV
         * @description All that match, however many: the file is sent while it is read.
         */
        readonly get: operations["exportActivities"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/activities/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a activity */
        readonly get: operations["getActivity"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a activity
         * @description Softly: it leaves every list and can be restored.
         */
        readonly delete: operations["deleteActivity"];
        readonly options?: never;
        readonly head?: never;
        /** Change a activity */
        readonly patch: operations["updateActivity"];
        readonly trace?: never;
    };
    readonly "/activities/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** History of a activity */
        readonly get: operations["historyOfActivity"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/activities/{id}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Restore a deleted activity */
        readonly post: operations["restoreActivity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/batches/{batchId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What one act changed */
        readonly get: operations["getBatch"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/batches/{batchId}/undo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Undo what one act changed
         * @description What others changed since stays as it is and is listed.
         */
        readonly post: operations["undoBatch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/catalog": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All objects, fields and relations, and what may be done with them
         * @description Send the `ETag` of the last answer as `If-None-Match` to get 304 while nothing changed.
         */
        readonly get: operations["getCatalog"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/companies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List companies */
        readonly get: operations["listCompanies"];
        readonly put?: never;
        /** Create a company */
        readonly post: operations["createCompany"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/companies/aggregate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count and sum companies
         * @description Amounts of unlike currencies are never added: their measures are lists of `{ currency, amount }`.
         */
        readonly get: operations["aggregateCompanies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/companies/bulk/create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create many companies
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkCreateCompanies"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/companies/bulk/delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete many companies
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkDeleteCompanies"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/companies/bulk/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restore many companies
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkRestoreCompanies"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/companies/bulk/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update many companies
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpdateCompanies"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/companies/bulk/upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Upsert many companies
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpsertCompanies"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/companies/export.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download companies as CSV
         * @description All that match, however many: the file is sent while it is read.
         */
        readonly get: operations["exportCompanies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/companies/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a company */
        readonly get: operations["getCompany"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a company
         * @description Softly: it leaves every list and can be restored.
         */
        readonly delete: operations["deleteCompany"];
        readonly options?: never;
        readonly head?: never;
        /** Change a company */
        readonly patch: operations["updateCompany"];
        readonly trace?: never;
    };
    readonly "/companies/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** History of a company */
        readonly get: operations["historyOfCompany"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/companies/{id}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Restore a deleted company */
        readonly post: operations["restoreCompany"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/contacts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List contacts */
        readonly get: operations["listContacts"];
        readonly put?: never;
        /** Create a contact */
        readonly post: operations["createContact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/contacts/aggregate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count and sum contacts
         * @description Amounts of unlike currencies are never added: their measures are lists of `{ currency, amount }`.
         */
        readonly get: operations["aggregateContacts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/contacts/bulk/create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create many contacts
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkCreateContacts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/contacts/bulk/delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete many contacts
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkDeleteContacts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/contacts/bulk/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restore many contacts
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkRestoreContacts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/contacts/bulk/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update many contacts
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpdateContacts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/contacts/bulk/upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Upsert many contacts
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpsertContacts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/contacts/export.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download contacts as CSV
         * @description All that match, however many: the file is sent while it is read.
         */
        readonly get: operations["exportContacts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/contacts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a contact */
        readonly get: operations["getContact"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a contact
         * @description Softly: it leaves every list and can be restored.
         */
        readonly delete: operations["deleteContact"];
        readonly options?: never;
        readonly head?: never;
        /** Change a contact */
        readonly patch: operations["updateContact"];
        readonly trace?: never;
    };
    readonly "/contacts/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** History of a contact */
        readonly get: operations["historyOfContact"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/contacts/{id}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Restore a deleted contact */
        readonly post: operations["restoreContact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/custom-fields": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List custom fields */
        readonly get: operations["listCustomFields"];
        readonly put?: never;
        /** Create a custom field */
        readonly post: operations["createCustomField"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/custom-fields/aggregate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count and sum custom fields
         * @description Amounts of unlike currencies are never added: their measures are lists of `{ currency, amount }`.
         */
        readonly get: operations["aggregateCustomFields"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/custom-fields/bulk/create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create many custom fields
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkCreateCustomFields"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/custom-fields/bulk/delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete many custom fields
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkDeleteCustomFields"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/custom-fields/bulk/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restore many custom fields
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkRestoreCustomFields"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/custom-fields/bulk/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update many custom fields
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpdateCustomFields"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/custom-fields/bulk/upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Upsert many custom fields
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpsertCustomFields"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/custom-fields/export.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download custom fields as CSV
         * @description All that match, however many: the file is sent while it is read.
         */
        readonly get: operations["exportCustomFields"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/custom-fields/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a custom field */
        readonly get: operations["getCustomField"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a custom field
         * @description Softly: it leaves every list and can be restored.
         */
        readonly delete: operations["deleteCustomField"];
        readonly options?: never;
        readonly head?: never;
        /** Change a custom field */
        readonly patch: operations["updateCustomField"];
        readonly trace?: never;
    };
    readonly "/custom-fields/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** History of a custom field */
        readonly get: operations["historyOfCustomField"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/custom-fields/{id}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Restore a deleted custom field */
        readonly post: operations["restoreCustomField"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deal-line-items": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List line items */
        readonly get: operations["listDealLineItems"];
        readonly put?: never;
        /** Create a line item */
        readonly post: operations["createDealLineItem"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deal-line-items/aggregate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count and sum line items
         * @description Amounts of unlike currencies are never added: their measures are lists of `{ currency, amount }`.
         */
        readonly get: operations["aggregateDealLineItems"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deal-line-items/bulk/create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create many line items
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkCreateDealLineItems"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deal-line-items/bulk/delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete many line items
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkDeleteDealLineItems"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deal-line-items/bulk/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restore many line items
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkRestoreDealLineItems"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deal-line-items/bulk/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update many line items
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpdateDealLineItems"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deal-line-items/bulk/upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Upsert many line items
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpsertDealLineItems"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deal-line-items/export.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download line items as CSV
         * @description All that match, however many: the file is sent while it is read.
         */
        readonly get: operations["exportDealLineItems"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deal-line-items/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a line item */
        readonly get: operations["getDealLineItem"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a line item
         * @description Softly: it leaves every list and can be restored.
         */
        readonly delete: operations["deleteDealLineItem"];
        readonly options?: never;
        readonly head?: never;
        /** Change a line item */
        readonly patch: operations["updateDealLineItem"];
        readonly trace?: never;
    };
    readonly "/deal-line-items/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** History of a line item */
        readonly get: operations["historyOfDealLineItem"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deal-line-items/{id}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Restore a deleted line item */
        readonly post: operations["restoreDealLineItem"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List deals */
        readonly get: operations["listDeals"];
        readonly put?: never;
        /** Create a deal */
        readonly post: operations["createDeal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deals/aggregate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count and sum deals
         * @description Amounts of unlike currencies are never added: their measures are lists of `{ currency, amount }`.
         */
        readonly get: operations["aggregateDeals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deals/bulk/create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create many deals
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkCreateDeals"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deals/bulk/delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete many deals
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkDeleteDeals"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deals/bulk/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restore many deals
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkRestoreDeals"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deals/bulk/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update many deals
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpdateDeals"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deals/bulk/upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Upsert many deals
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpsertDeals"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deals/export.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download deals as CSV
         * @description All that match, however many: the file is sent while it is read.
         */
        readonly get: operations["exportDeals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deals/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a deal */
        readonly get: operations["getDeal"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a deal
         * @description Softly: it leaves every list and can be restored.
         */
        readonly delete: operations["deleteDeal"];
        readonly options?: never;
        readonly head?: never;
        /** Change a deal */
        readonly patch: operations["updateDeal"];
        readonly trace?: never;
    };
    readonly "/deals/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** History of a deal */
        readonly get: operations["historyOfDeal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deals/{id}/lose": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Mark as lost
         * @description Closes the deal as lost.
         */
        readonly post: operations["loseDeal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deals/{id}/move": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move to stage
         * @description Puts the deal into another stage; its status and probability follow.
         */
        readonly post: operations["moveDeal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deals/{id}/reopen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reopen
         * @description Brings a closed deal back into the first stage of its pipeline.
         */
        readonly post: operations["reopenDeal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deals/{id}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Restore a deleted deal */
        readonly post: operations["restoreDeal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deals/{id}/win": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Mark as won
         * @description Closes the deal as won.
         */
        readonly post: operations["winDeal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/demo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the demo is loaded */
        readonly get: operations["getDemo"];
        readonly put?: never;
        /**
         * Load the demo
         * @description Invented companies, people and deals with a year of history, beside what is there. For owners and administrators.
         */
        readonly post: operations["postDemo"];
        /**
         * Remove the demo
         * @description Deletes what the demo brought. What people added stays. Undo the batch to have it back. For owners and administrators.
         */
        readonly delete: operations["deleteDemo"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Imports, newest first */
        readonly get: operations["getImports"];
        readonly put?: never;
        /**
         * Begin an import
         * @description Then put its files, look at what was guessed, preview, and run it.
         */
        readonly post: operations["postImports"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An import */
        readonly get: operations["getImportsId"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Forget an import and its files
         * @description The records it wrote stay, and so does their history.
         */
        readonly delete: operations["deleteImportsId"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change how files are read and matched
         * @description What is left out stays as it is; a list that is given replaces the one there was.
         */
        readonly patch: operations["patchImportsId"];
        readonly trace?: never;
    };
    readonly "/imports/{id}/errors.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The rows that were refused, with the reasons
         * @description Of the run, or of the preview while it has not run. `file` narrows it to one file, with that file's columns.
         */
        readonly get: operations["getImportsIdErrorsCsv"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/{id}/files/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Add a CSV file, or replace one
         * @description The file as it is, in the body. What is wrong with it as a whole stands in its `problem`.
         */
        readonly put: operations["putImportsIdFilesName"];
        readonly post?: never;
        /** Take a file out */
        readonly delete: operations["deleteImportsIdFilesName"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/{id}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Check every row without writing anything */
        readonly post: operations["postImportsIdPreview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/{id}/preview-rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Rows of the preview
         * @description Of large files the first 10,000 rows, the first 10,000 errors and the first 10,000 changes are kept.
         */
        readonly get: operations["getImportsIdPreviewRows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/{id}/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Write the rows
         * @description Rows that cannot be written are refused and kept; the others are written.
         */
        readonly post: operations["postImportsIdRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/{id}/undo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take an import back
         * @description Runs in the background; `undo` of the import tells how far it has come and what was left alone.
         */
        readonly post: operations["postImportsIdUndo"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Invite a person by link
         * @description For owners and administrators.
         */
        readonly post: operations["postInvitations"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invitations/{token}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What an invitation is for */
        readonly get: operations["getInvitationsToken"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invitations/{token}/accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Accept an invitation */
        readonly post: operations["postInvitationsTokenAccept"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/jobs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Background jobs, newest first
         * @description For owners and administrators.
         */
        readonly get: operations["getJobs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/jobs/{id}/replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Run a failed or dead job again
         * @description For owners and administrators.
         */
        readonly post: operations["postJobsIdReplay"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who is signed in */
        readonly get: operations["getMe"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/memberships": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List colleagues */
        readonly get: operations["listMemberships"];
        readonly put?: never;
        /** Create a colleague */
        readonly post: operations["createMembership"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/memberships/aggregate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count and sum colleagues
         * @description Amounts of unlike currencies are never added: their measures are lists of `{ currency, amount }`.
         */
        readonly get: operations["aggregateMemberships"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/memberships/bulk/create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create many colleagues
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkCreateMemberships"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/memberships/bulk/delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete many colleagues
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkDeleteMemberships"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/memberships/bulk/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restore many colleagues
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkRestoreMemberships"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/memberships/bulk/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update many colleagues
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpdateMemberships"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/memberships/bulk/upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Upsert many colleagues
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpsertMemberships"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/memberships/export.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download colleagues as CSV
         * @description All that match, however many: the file is sent while it is read.
         */
        readonly get: operations["exportMemberships"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/memberships/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a colleague */
        readonly get: operations["getMembership"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a colleague
         * @description Softly: it leaves every list and can be restored.
         */
        readonly delete: operations["deleteMembership"];
        readonly options?: never;
        readonly head?: never;
        /** Change a colleague */
        readonly patch: operations["updateMembership"];
        readonly trace?: never;
    };
    readonly "/memberships/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** History of a colleague */
        readonly get: operations["historyOfMembership"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/memberships/{id}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Restore a deleted colleague */
        readonly post: operations["restoreMembership"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List notes */
        readonly get: operations["listNotes"];
        readonly put?: never;
        /** Create a note */
        readonly post: operations["createNote"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notes/aggregate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count and sum notes
         * @description Amounts of unlike currencies are never added: their measures are lists of `{ currency, amount }`.
         */
        readonly get: operations["aggregateNotes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notes/bulk/create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create many notes
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkCreateNotes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notes/bulk/delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete many notes
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkDeleteNotes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notes/bulk/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restore many notes
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkRestoreNotes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notes/bulk/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update many notes
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpdateNotes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notes/bulk/upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Upsert many notes
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpsertNotes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notes/export.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download notes as CSV
         * @description All that match, however many: the file is sent while it is read.
         */
        readonly get: operations["exportNotes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notes/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a note */
        readonly get: operations["getNote"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a note
         * @description Softly: it leaves every list and can be restored.
         */
        readonly delete: operations["deleteNote"];
        readonly options?: never;
        readonly head?: never;
        /** Change a note */
        readonly patch: operations["updateNote"];
        readonly trace?: never;
    };
    readonly "/notes/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** History of a note */
        readonly get: operations["historyOfNote"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notes/{id}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Restore a deleted note */
        readonly post: operations["restoreNote"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * This document
         * @description With the custom fields of the workspace for those who are signed in to it.
         */
        readonly get: operations["getOpenapi"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/pipelines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List pipelines */
        readonly get: operations["listPipelines"];
        readonly put?: never;
        /** Create a pipeline */
        readonly post: operations["createPipeline"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/pipelines/aggregate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count and sum pipelines
         * @description Amounts of unlike currencies are never added: their measures are lists of `{ currency, amount }`.
         */
        readonly get: operations["aggregatePipelines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/pipelines/bulk/create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create many pipelines
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkCreatePipelines"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/pipelines/bulk/delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete many pipelines
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkDeletePipelines"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/pipelines/bulk/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restore many pipelines
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkRestorePipelines"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/pipelines/bulk/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update many pipelines
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpdatePipelines"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/pipelines/bulk/upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Upsert many pipelines
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpsertPipelines"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/pipelines/export.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download pipelines as CSV
         * @description All that match, however many: the file is sent while it is read.
         */
        readonly get: operations["exportPipelines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/pipelines/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a pipeline */
        readonly get: operations["getPipeline"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a pipeline
         * @description Softly: it leaves every list and can be restored.
         */
        readonly delete: operations["deletePipeline"];
        readonly options?: never;
        readonly head?: never;
        /** Change a pipeline */
        readonly patch: operations["updatePipeline"];
        readonly trace?: never;
    };
    readonly "/pipelines/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** History of a pipeline */
        readonly get: operations["historyOfPipeline"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/pipelines/{id}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Restore a deleted pipeline */
        readonly post: operations["restorePipeline"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/products": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List products */
        readonly get: operations["listProducts"];
        readonly put?: never;
        /** Create a product */
        readonly post: operations["createProduct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/products/aggregate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count and sum products
         * @description Amounts of unlike currencies are never added: their measures are lists of `{ currency, amount }`.
         */
        readonly get: operations["aggregateProducts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/products/bulk/create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create many products
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkCreateProducts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/products/bulk/delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete many products
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkDeleteProducts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/products/bulk/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restore many products
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkRestoreProducts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/products/bulk/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update many products
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpdateProducts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/products/bulk/upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Upsert many products
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpsertProducts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/products/export.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download products as CSV
         * @description All that match, however many: the file is sent while it is read.
         */
        readonly get: operations["exportProducts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/products/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a product */
        readonly get: operations["getProduct"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a product
         * @description Softly: it leaves every list and can be restored.
         */
        readonly delete: operations["deleteProduct"];
        readonly options?: never;
        readonly head?: never;
        /** Change a product */
        readonly patch: operations["updateProduct"];
        readonly trace?: never;
    };
    readonly "/products/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** History of a product */
        readonly get: operations["historyOfProduct"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/products/{id}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Restore a deleted product */
        readonly post: operations["restoreProduct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/roles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List roles */
        readonly get: operations["listRoles"];
        readonly put?: never;
        /** Create a role */
        readonly post: operations["createRole"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/roles/aggregate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count and sum roles
         * @description Amounts of unlike currencies are never added: their measures are lists of `{ currency, amount }`.
         */
        readonly get: operations["aggregateRoles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/roles/bulk/create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create many roles
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkCreateRoles"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/roles/bulk/delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete many roles
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkDeleteRoles"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/roles/bulk/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restore many roles
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkRestoreRoles"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/roles/bulk/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update many roles
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpdateRoles"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/roles/bulk/upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Upsert many roles
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpsertRoles"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/roles/export.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download roles as CSV
         * @description All that match, however many: the file is sent while it is read.
         */
        readonly get: operations["exportRoles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/roles/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a role */
        readonly get: operations["getRole"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a role
         * @description Softly: it leaves every list and can be restored.
         */
        readonly delete: operations["deleteRole"];
        readonly options?: never;
        readonly head?: never;
        /** Change a role */
        readonly patch: operations["updateRole"];
        readonly trace?: never;
    };
    readonly "/roles/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** History of a role */
        readonly get: operations["historyOfRole"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/roles/{id}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Restore a deleted role */
        readonly post: operations["restoreRole"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/setup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the first workspace is still to be set up */
        readonly get: operations["getSetup"];
        readonly put?: never;
        /** Set up the first workspace and its owner */
        readonly post: operations["postSetup"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sign-in": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sign in with email and password */
        readonly post: operations["postSignIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sign-out": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sign out */
        readonly post: operations["postSignOut"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List stages */
        readonly get: operations["listStages"];
        readonly put?: never;
        /** Create a stage */
        readonly post: operations["createStage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stages/aggregate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count and sum stages
         * @description Amounts of unlike currencies are never added: their measures are lists of `{ currency, amount }`.
         */
        readonly get: operations["aggregateStages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stages/bulk/create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create many stages
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkCreateStages"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stages/bulk/delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete many stages
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkDeleteStages"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stages/bulk/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restore many stages
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkRestoreStages"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stages/bulk/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update many stages
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpdateStages"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stages/bulk/upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Upsert many stages
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpsertStages"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stages/export.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download stages as CSV
         * @description All that match, however many: the file is sent while it is read.
         */
        readonly get: operations["exportStages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stages/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a stage */
        readonly get: operations["getStage"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a stage
         * @description Softly: it leaves every list and can be restored.
         */
        readonly delete: operations["deleteStage"];
        readonly options?: never;
        readonly head?: never;
        /** Change a stage */
        readonly patch: operations["updateStage"];
        readonly trace?: never;
    };
    readonly "/stages/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** History of a stage */
        readonly get: operations["historyOfStage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stages/{id}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Restore a deleted stage */
        readonly post: operations["restoreStage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tags": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List tags */
        readonly get: operations["listTags"];
        readonly put?: never;
        /** Create a tag */
        readonly post: operations["createTag"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tags/aggregate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count and sum tags
         * @description Amounts of unlike currencies are never added: their measures are lists of `{ currency, amount }`.
         */
        readonly get: operations["aggregateTags"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tags/bulk/create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create many tags
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkCreateTags"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tags/bulk/delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete many tags
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkDeleteTags"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tags/bulk/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restore many tags
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkRestoreTags"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tags/bulk/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update many tags
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpdateTags"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tags/bulk/upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Upsert many tags
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpsertTags"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tags/export.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download tags as CSV
         * @description All that match, however many: the file is sent while it is read.
         */
        readonly get: operations["exportTags"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tags/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a tag */
        readonly get: operations["getTag"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a tag
         * @description Softly: it leaves every list and can be restored.
         */
        readonly delete: operations["deleteTag"];
        readonly options?: never;
        readonly head?: never;
        /** Change a tag */
        readonly patch: operations["updateTag"];
        readonly trace?: never;
    };
    readonly "/tags/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** History of a tag */
        readonly get: operations["historyOfTag"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tags/{id}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Restore a deleted tag */
        readonly post: operations["restoreTag"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tasks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List tasks */
        readonly get: operations["listTasks"];
        readonly put?: never;
        /** Create a task */
        readonly post: operations["createTask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tasks/aggregate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count and sum tasks
         * @description Amounts of unlike currencies are never added: their measures are lists of `{ currency, amount }`.
         */
        readonly get: operations["aggregateTasks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tasks/bulk/create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create many tasks
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkCreateTasks"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tasks/bulk/delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete many tasks
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkDeleteTasks"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tasks/bulk/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restore many tasks
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkRestoreTasks"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tasks/bulk/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update many tasks
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpdateTasks"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tasks/bulk/upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Upsert many tasks
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpsertTasks"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tasks/export.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download tasks as CSV
         * @description All that match, however many: the file is sent while it is read.
         */
        readonly get: operations["exportTasks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tasks/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a task */
        readonly get: operations["getTask"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a task
         * @description Softly: it leaves every list and can be restored.
         */
        readonly delete: operations["deleteTask"];
        readonly options?: never;
        readonly head?: never;
        /** Change a task */
        readonly patch: operations["updateTask"];
        readonly trace?: never;
    };
    readonly "/tasks/{id}/complete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Complete
         * @description Marks the task as done, by you, now.
         */
        readonly post: operations["completeTask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tasks/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** History of a task */
        readonly get: operations["historyOfTask"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tasks/{id}/reopen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reopen
         * @description Opens a completed task again.
         */
        readonly post: operations["reopenTask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tasks/{id}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Restore a deleted task */
        readonly post: operations["restoreTask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/teams": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List teams */
        readonly get: operations["listTeams"];
        readonly put?: never;
        /** Create a team */
        readonly post: operations["createTeam"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/teams/aggregate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count and sum teams
         * @description Amounts of unlike currencies are never added: their measures are lists of `{ currency, amount }`.
         */
        readonly get: operations["aggregateTeams"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/teams/bulk/create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create many teams
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkCreateTeams"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/teams/bulk/delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete many teams
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkDeleteTeams"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/teams/bulk/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restore many teams
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkRestoreTeams"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/teams/bulk/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update many teams
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpdateTeams"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/teams/bulk/upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Upsert many teams
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpsertTeams"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/teams/export.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download teams as CSV
         * @description All that match, however many: the file is sent while it is read.
         */
        readonly get: operations["exportTeams"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/teams/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a team */
        readonly get: operations["getTeam"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a team
         * @description Softly: it leaves every list and can be restored.
         */
        readonly delete: operations["deleteTeam"];
        readonly options?: never;
        readonly head?: never;
        /** Change a team */
        readonly patch: operations["updateTeam"];
        readonly trace?: never;
    };
    readonly "/teams/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** History of a team */
        readonly get: operations["historyOfTeam"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/teams/{id}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Restore a deleted team */
        readonly post: operations["restoreTeam"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/views": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List views */
        readonly get: operations["listViews"];
        readonly put?: never;
        /** Create a view */
        readonly post: operations["createView"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/views/aggregate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count and sum views
         * @description Amounts of unlike currencies are never added: their measures are lists of `{ currency, amount }`.
         */
        readonly get: operations["aggregateViews"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/views/bulk/create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create many views
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkCreateViews"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/views/bulk/delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete many views
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkDeleteViews"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/views/bulk/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restore many views
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkRestoreViews"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/views/bulk/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update many views
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpdateViews"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/views/bulk/upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Upsert many views
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpsertViews"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/views/export.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download views as CSV
         * @description All that match, however many: the file is sent while it is read.
         */
        readonly get: operations["exportViews"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/views/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a view */
        readonly get: operations["getView"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a view
         * @description Softly: it leaves every list and can be restored.
         */
        readonly delete: operations["deleteView"];
        readonly options?: never;
        readonly head?: never;
        /** Change a view */
        readonly patch: operations["updateView"];
        readonly trace?: never;
    };
    readonly "/views/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** History of a view */
        readonly get: operations["historyOfView"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/views/{id}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Restore a deleted view */
        readonly post: operations["restoreView"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/workspaces": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List workspaces */
        readonly get: operations["listWorkspaces"];
        readonly put?: never;
        /** Create a workspace */
        readonly post: operations["createWorkspace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/workspaces/aggregate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count and sum workspaces
         * @description Amounts of unlike currencies are never added: their measures are lists of `{ currency, amount }`.
         */
        readonly get: operations["aggregateWorkspaces"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/workspaces/bulk/create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create many workspaces
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkCreateWorkspaces"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/workspaces/bulk/delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete many workspaces
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkDeleteWorkspaces"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/workspaces/bulk/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restore many workspaces
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkRestoreWorkspaces"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/workspaces/bulk/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update many workspaces
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpdateWorkspaces"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/workspaces/bulk/upsert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Upsert many workspaces
         * @description In one transaction, as one batch to undo.
         */
        readonly post: operations["bulkUpsertWorkspaces"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/workspaces/export.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download workspaces as CSV
         * @description All that match, however many: the file is sent while it is read.
         */
        readonly get: operations["exportWorkspaces"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/workspaces/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a workspace */
        readonly get: operations["getWorkspace"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a workspace
         * @description Softly: it leaves every list and can be restored.
         */
        readonly delete: operations["deleteWorkspace"];
        readonly options?: never;
        readonly head?: never;
        /** Change a workspace */
        readonly patch: operations["updateWorkspace"];
        readonly trace?: never;
    };
    readonly "/workspaces/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** History of a workspace */
        readonly get: operations["historyOfWorkspace"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/workspaces/{id}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Restore a deleted workspace */
        readonly post: operations["restoreWorkspace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A call, meeting or mail, planned or past. With `fields`, only those asked for are there; with `include`, links are whole records. */
        readonly Activity: {
            /**
             * Format: uuid
             * @description Id.
             */
            readonly id: string;
            /** @description Version. */
            readonly version: number;
            /**
             * Format: date-time
             * @description Created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description Changed.
             */
            readonly updatedAt: string;
            /** @description Created by. Points to membership. */
            readonly createdBy: components["schemas"]["UserValue"] | null;
            /** @description Changed by. Points to membership. */
            readonly updatedBy: components["schemas"]["UserValue"] | null;
            /**
             * Format: date-time
             * @description Deleted.
             */
            readonly deletedAt: string | null;
            /** @description Subject. */
            readonly subject: string;
            /** @description Kind. */
            readonly kind: string;
            /**
             * Format: date-time
             * @description Starts.
             */
            readonly startsAt: string | null;
            /**
             * Format: date-time
             * @description Ends.
             */
            readonly endsAt: string | null;
            /** @description Done. */
            readonly done: boolean | null;
            /** @description Owner. Points to membership. */
            readonly owner: components["schemas"]["UserValue"] | null;
            /** @description Company. Points to company. */
            readonly company: components["schemas"]["RelationValue"] | null;
            /** @description Deal. Points to deal. */
            readonly deal: components["schemas"]["RelationValue"] | null;
            /** @description Contacts. Points to contact. */
            readonly contacts: components["schemas"]["RelationsValue"] | null;
            /** @description Notes. */
            readonly body: string | null;
        };
        /**
         * @description A new activity. Fields left out are empty, or have their default.
         * @example {
         *       "subject": "Subject",
         *       "kind": "call",
         *       "startsAt": "2026-03-31T09:30:00.000Z",
         *       "done": true
         *     }
         */
        readonly ActivityCreate: {
            /** @description Subject. */
            readonly subject: string;
            /**
             * @description Kind.
             * @default call
             * @enum {string}
             */
            readonly kind: "call" | "meeting" | "mail";
            /**
             * Format: date-time
             * @description Starts.
             */
            readonly startsAt?: string | null;
            /**
             * Format: date-time
             * @description Ends.
             */
            readonly endsAt?: string | null;
            /**
             * @description Done.
             * @default false
             */
            readonly done: boolean | null;
            /** @description Owner. Points to membership. */
            readonly owner?: components["schemas"]["UserInput"] | null;
            /** @description Company. Points to company. */
            readonly company?: components["schemas"]["RelationInput"] | null;
            /** @description Deal. Points to deal. */
            readonly deal?: components["schemas"]["RelationInput"] | null;
            /** @description Contacts. Points to contact. */
            readonly contacts?: readonly (string | ({
                /** Format: uuid */
                readonly id: string;
                readonly role?: string | null;
                readonly startedOn?: string | null;
                readonly endedOn?: string | null;
            } & {
                readonly [key: string]: unknown;
            }))[] | null;
            /** @description Notes. */
            readonly body?: string | null;
        };
        /** @description A page of a list. */
        readonly ActivityPage: {
            readonly records: readonly components["schemas"]["Activity"][];
            /** @description Cursor of the next page; null at the end. */
            readonly next: string | null;
            /** @description Only when asked for. `capped`: there are more than `value`. */
            readonly count?: {
                readonly value: number;
                readonly capped: boolean;
            };
            /**
             * Format: date-time
             * @description Only in a list of the past.
             */
            readonly asOf?: string;
        };
        /** @description What to change of a activity: any of its fields. Null empties a field. */
        readonly ActivityPatch: {
            /** @description Subject. */
            readonly subject?: string;
            /**
             * @description Kind.
             * @default call
             * @enum {string}
             */
            readonly kind: "call" | "meeting" | "mail";
            /**
             * Format: date-time
             * @description Starts.
             */
            readonly startsAt?: string | null;
            /**
             * Format: date-time
             * @description Ends.
             */
            readonly endsAt?: string | null;
            /**
             * @description Done.
             * @default false
             */
            readonly done: boolean | null;
            /** @description Owner. Points to membership. */
            readonly owner?: components["schemas"]["UserInput"] | null;
            /** @description Company. Points to company. */
            readonly company?: components["schemas"]["RelationInput"] | null;
            /** @description Deal. Points to deal. */
            readonly deal?: components["schemas"]["RelationInput"] | null;
            /** @description Contacts. Points to contact. */
            readonly contacts?: readonly (string | ({
                /** Format: uuid */
                readonly id: string;
                readonly role?: string | null;
                readonly startedOn?: string | null;
                readonly endedOn?: string | null;
            } & {
                readonly [key: string]: unknown;
            }))[] | null;
            /** @description Notes. */
            readonly body?: string | null;
        };
        /**
         * @example {
         *       "street": "Storgatan 1",
         *       "city": "Lund",
         *       "postalCode": "222 22",
         *       "country": "SE"
         *     }
         */
        readonly AddressInput: {
            readonly street?: string | null;
            readonly street2?: string | null;
            readonly city?: string | null;
            readonly region?: string | null;
            readonly postalCode?: string | null;
            readonly country?: string | null;
            readonly latitude?: number | null;
            readonly longitude?: number | null;
        };
        readonly AddressValue: {
            readonly street: string | null;
            readonly street2: string | null;
            readonly city: string | null;
            readonly region: string | null;
            readonly postalCode: string | null;
            readonly country: string | null;
            readonly latitude: number | null;
            readonly longitude: number | null;
        };
        readonly AggregateAnswer: {
            readonly groups: readonly ({
                readonly key: unknown;
            } & {
                readonly [key: string]: unknown;
            })[];
        };
        readonly Batch: {
            /** Format: uuid */
            readonly batchId: string;
            /** Format: date-time */
            readonly at: string;
            readonly actor: {
                /** Format: uuid */
                readonly id: string;
                readonly title: string;
            } | null;
            /** @enum {string} */
            readonly source: "screen" | "api" | "import" | "automation" | "ai" | "sync" | "system";
            readonly changes: number;
            /** @description Changes by object. */
            readonly objects: {
                readonly [key: string]: number;
            };
        };
        readonly BulkResult: {
            /**
             * Format: uuid
             * @description Undo it all with POST /batches/{batchId}/undo.
             */
            readonly batchId: string;
            readonly created: readonly string[];
            readonly updated: readonly string[];
            readonly unchanged: readonly string[];
            readonly deleted: readonly string[];
            readonly restored: readonly string[];
            readonly refused: readonly {
                /** @description Its place in the input, from 0. */
                readonly index: number;
                readonly id: string | null;
                readonly issues: readonly {
                    /** @description Where in the input, from the outside in. */
                    readonly path: readonly (string | number)[];
                    /** @description Stable, for programs. */
                    readonly code: string;
                    /** @description What to do, for people. */
                    readonly message: string;
                }[];
            }[];
        };
        readonly Catalog: {
            readonly version: number;
            readonly objects: readonly {
                readonly name: string;
                /** @description Path of its routes. */
                readonly plural: string;
                readonly label: string;
                readonly labelPlural: string;
                readonly description: string;
                readonly icon: string;
                /** @description The field that names a record. */
                readonly title: string;
                readonly summary: readonly string[];
                readonly navigation: boolean;
                readonly administered: boolean;
                readonly inLinks: readonly string[];
                readonly fields: readonly {
                    readonly name: string;
                    /** @description Name of a field type. */
                    readonly type: string;
                    readonly label: string;
                    readonly description: string | null;
                    readonly section: string | null;
                    readonly required: boolean;
                    readonly unique: boolean;
                    readonly indexed: boolean;
                    /** @description Not to be written by the one who asks. */
                    readonly readOnly: boolean;
                    readonly custom: boolean;
                    readonly default: unknown;
                    readonly options: {
                        readonly [key: string]: unknown;
                    };
                    /** @description What a filter may ask of it. */
                    readonly operators: readonly string[];
                    readonly sortable: boolean;
                    readonly groupable: boolean;
                    readonly summable: boolean;
                    readonly target: {
                        readonly object: string;
                        readonly many: boolean;
                    } | null;
                }[];
                readonly related: readonly {
                    readonly name: string;
                    readonly label: string;
                    readonly object: string;
                    readonly field: string;
                    readonly many: boolean;
                }[];
                readonly actions: readonly {
                    readonly name: string;
                    readonly label: string;
                    readonly description: string;
                    readonly availableWhen: {
                        readonly [key: string]: unknown;
                    } | null;
                    readonly input: {
                        readonly [key: string]: unknown;
                    };
                }[];
                readonly views: readonly {
                    readonly name: string;
                    /** @enum {string} */
                    readonly kind: "table" | "board";
                    readonly fields: readonly string[];
                    readonly filter?: {
                        readonly [key: string]: unknown;
                    };
                    readonly sort?: readonly string[];
                    readonly groupBy?: string;
                }[];
                readonly rights: {
                    readonly read: boolean;
                    readonly create: boolean;
                    readonly update: boolean;
                    readonly delete: boolean;
                };
            }[];
            readonly fieldTypes: readonly {
                readonly name: string;
                readonly label: string;
                readonly options: {
                    readonly [key: string]: unknown;
                };
                /** @description May be chosen for a custom field. */
                readonly custom: boolean;
            }[];
        };
        /** @description An organisation you do business with. With `fields`, only those asked for are there; with `include`, links are whole records. */
        readonly Company: {
            /**
             * Format: uuid
             * @description Id.
             */
            readonly id: string;
            /** @description Version. */
            readonly version: number;
            /**
             * Format: date-time
             * @description Created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description Changed.
             */
            readonly updatedAt: string;
            /** @description Created by. Points to membership. */
            readonly createdBy: components["schemas"]["UserValue"] | null;
            /** @description Changed by. Points to membership. */
            readonly updatedBy: components["schemas"]["UserValue"] | null;
            /**
             * Format: date-time
             * @description Deleted.
             */
            readonly deletedAt: string | null;
            /** @description Name. */
            readonly name: string;
            /** @description Domain. Web domain without www, for instance acme.example. */
            readonly domain: string | null;
            /** @description Website. */
            readonly website: string | null;
            /** @description Phone. */
            readonly phones: components["schemas"]["PhonesValue"] | null;
            /** @description Industry. */
            readonly industry: string | null;
            /** @description Employees. */
            readonly employees: number | null;
            /** @description Annual revenue. */
            readonly annualRevenue: components["schemas"]["MoneyValue"] | null;
            /** @description Founded. */
            readonly foundedYear: number | null;
            /** @description Address. */
            readonly address: components["schemas"]["AddressValue"] | null;
            /** @description Parent company. Points to company. */
            readonly parent: components["schemas"]["RelationValue"] | null;
            /** @description Lifecycle. */
            readonly lifecycle: string | null;
            /** @description Owner. Points to membership. */
            readonly owner: components["schemas"]["UserValue"] | null;
            /** @description Tags. Points to tag. */
            readonly tags: components["schemas"]["TagsValue"] | null;
            /** @description Description. */
            readonly description: string | null;
            /** @description External id. */
            readonly externalId: string | null;
        };
        /**
         * @description A new company. Fields left out are empty, or have their default.
         * @example {
         *       "name": "Name",
         *       "domain": "Domain",
         *       "industry": "Industry",
         *       "employees": 1,
         *       "annualRevenue": {
         *         "amount": "1250.00",
         *         "currency": "EUR"
         *       }
         *     }
         */
        readonly CompanyCreate: {
            /** @description Name. */
            readonly name: string;
            /** @description Domain. Web domain without www, for instance acme.example. */
            readonly domain?: string | null;
            /**
             * Format: uri
             * @description Website.
             */
            readonly website?: string | null;
            /** @description Phone. */
            readonly phones?: components["schemas"]["PhonesInput"] | null;
            /** @description Industry. */
            readonly industry?: string | null;
            /** @description Employees. */
            readonly employees?: number | null;
            /** @description Annual revenue. */
            readonly annualRevenue?: components["schemas"]["MoneyInput"] | null;
            /** @description Founded. */
            readonly foundedYear?: number | null;
            /** @description Address. */
            readonly address?: components["schemas"]["AddressInput"] | null;
            /** @description Parent company. Points to company. */
            readonly parent?: components["schemas"]["RelationInput"] | null;
            /** @description Lifecycle. */
            readonly lifecycle?: ("prospect" | "customer" | "former" | "partner") | null;
            /** @description Owner. Points to membership. */
            readonly owner?: components["schemas"]["UserInput"] | null;
            /** @description Tags. Points to tag. */
            readonly tags?: components["schemas"]["TagsInput"] | null;
            /** @description Description. */
            readonly description?: string | null;
            /** @description External id. */
            readonly externalId?: string | null;
        };
        /** @description A page of a list. */
        readonly CompanyPage: {
            readonly records: readonly components["schemas"]["Company"][];
            /** @description Cursor of the next page; null at the end. */
            readonly next: string | null;
            /** @description Only when asked for. `capped`: there are more than `value`. */
            readonly count?: {
                readonly value: number;
                readonly capped: boolean;
            };
            /**
             * Format: date-time
             * @description Only in a list of the past.
             */
            readonly asOf?: string;
        };
        /** @description What to change of a company: any of its fields. Null empties a field. */
        readonly CompanyPatch: {
            /** @description Name. */
            readonly name?: string;
            /** @description Domain. Web domain without www, for instance acme.example. */
            readonly domain?: string | null;
            /**
             * Format: uri
             * @description Website.
             */
            readonly website?: string | null;
            /** @description Phone. */
            readonly phones?: components["schemas"]["PhonesInput"] | null;
            /** @description Industry. */
            readonly industry?: string | null;
            /** @description Employees. */
            readonly employees?: number | null;
            /** @description Annual revenue. */
            readonly annualRevenue?: components["schemas"]["MoneyInput"] | null;
            /** @description Founded. */
            readonly foundedYear?: number | null;
            /** @description Address. */
            readonly address?: components["schemas"]["AddressInput"] | null;
            /** @description Parent company. Points to company. */
            readonly parent?: components["schemas"]["RelationInput"] | null;
            /** @description Lifecycle. */
            readonly lifecycle?: ("prospect" | "customer" | "former" | "partner") | null;
            /** @description Owner. Points to membership. */
            readonly owner?: components["schemas"]["UserInput"] | null;
            /** @description Tags. Points to tag. */
            readonly tags?: components["schemas"]["TagsInput"] | null;
            /** @description Description. */
            readonly description?: string | null;
            /** @description External id. */
            readonly externalId?: string | null;
        };
        /** @description A person you do business with. With `fields`, only those asked for are there; with `include`, links are whole records. */
        readonly Contact: {
            /**
             * Format: uuid
             * @description Id.
             */
            readonly id: string;
            /** @description Version. */
            readonly version: number;
            /**
             * Format: date-time
             * @description Created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description Changed.
             */
            readonly updatedAt: string;
            /** @description Created by. Points to membership. */
            readonly createdBy: components["schemas"]["UserValue"] | null;
            /** @description Changed by. Points to membership. */
            readonly updatedBy: components["schemas"]["UserValue"] | null;
            /**
             * Format: date-time
             * @description Deleted.
             */
            readonly deletedAt: string | null;
            /** @description Name. */
            readonly name: string;
            /** @description First name. */
            readonly firstName: string | null;
            /** @description Last name. */
            readonly lastName: string | null;
            /** @description Title. */
            readonly jobTitle: string | null;
            /** @description Email. */
            readonly emails: components["schemas"]["EmailsValue"] | null;
            /** @description Phone. */
            readonly phones: components["schemas"]["PhonesValue"] | null;
            /** @description Companies. Points to company. */
            readonly companies: components["schemas"]["RelationsValue"] | null;
            /** @description Stage. */
            readonly lifecycle: string | null;
            /** @description Address. */
            readonly address: components["schemas"]["AddressValue"] | null;
            /**
             * Format: date
             * @description Birthday.
             */
            readonly birthday: string | null;
            /** @description LinkedIn. */
            readonly linkedin: string | null;
            /** @description Owner. Points to membership. */
            readonly owner: components["schemas"]["UserValue"] | null;
            /** @description Tags. Points to tag. */
            readonly tags: components["schemas"]["TagsValue"] | null;
            /** @description Description. */
            readonly description: string | null;
            /** @description External id. */
            readonly externalId: string | null;
        };
        /**
         * @description A new contact. Fields left out are empty, or have their default.
         * @example {
         *       "name": "Name",
         *       "jobTitle": "Title",
         *       "emails": [
         *         {
         *           "email": "ada@acme.example"
         *         }
         *       ],
         *       "phones": [
         *         {
         *           "number": "+46 8 123 456 78",
         *           "kind": "work"
         *         }
         *       ],
         *       "lifecycle": "lead"
         *     }
         */
        readonly ContactCreate: {
            /** @description Name. */
            readonly name: string;
            /** @description First name. */
            readonly firstName?: string | null;
            /** @description Last name. */
            readonly lastName?: string | null;
            /** @description Title. */
            readonly jobTitle?: string | null;
            /** @description Email. */
            readonly emails?: components["schemas"]["EmailsInput"] | null;
            /** @description Phone. */
            readonly phones?: components["schemas"]["PhonesInput"] | null;
            /** @description Companies. Points to company. */
            readonly companies?: components["schemas"]["RelationsInput"] | null;
            /** @description Stage. */
            readonly lifecycle?: ("lead" | "prospect" | "customer" | "former") | null;
            /** @description Address. */
            readonly address?: components["schemas"]["AddressInput"] | null;
            /**
             * Format: date
             * @description Birthday.
             */
            readonly birthday?: string | null;
            /**
             * Format: uri
             * @description LinkedIn.
             */
            readonly linkedin?: string | null;
            /** @description Owner. Points to membership. */
            readonly owner?: components["schemas"]["UserInput"] | null;
            /** @description Tags. Points to tag. */
            readonly tags?: components["schemas"]["TagsInput"] | null;
            /** @description Description. */
            readonly description?: string | null;
            /** @description External id. */
            readonly externalId?: string | null;
        };
        /** @description A page of a list. */
        readonly ContactPage: {
            readonly records: readonly components["schemas"]["Contact"][];
            /** @description Cursor of the next page; null at the end. */
            readonly next: string | null;
            /** @description Only when asked for. `capped`: there are more than `value`. */
            readonly count?: {
                readonly value: number;
                readonly capped: boolean;
            };
            /**
             * Format: date-time
             * @description Only in a list of the past.
             */
            readonly asOf?: string;
        };
        /** @description What to change of a contact: any of its fields. Null empties a field. */
        readonly ContactPatch: {
            /** @description Name. */
            readonly name?: string;
            /** @description First name. */
            readonly firstName?: string | null;
            /** @description Last name. */
            readonly lastName?: string | null;
            /** @description Title. */
            readonly jobTitle?: string | null;
            /** @description Email. */
            readonly emails?: components["schemas"]["EmailsInput"] | null;
            /** @description Phone. */
            readonly phones?: components["schemas"]["PhonesInput"] | null;
            /** @description Companies. Points to company. */
            readonly companies?: components["schemas"]["RelationsInput"] | null;
            /** @description Stage. */
            readonly lifecycle?: ("lead" | "prospect" | "customer" | "former") | null;
            /** @description Address. */
            readonly address?: components["schemas"]["AddressInput"] | null;
            /**
             * Format: date
             * @description Birthday.
             */
            readonly birthday?: string | null;
            /**
             * Format: uri
             * @description LinkedIn.
             */
            readonly linkedin?: string | null;
            /** @description Owner. Points to membership. */
            readonly owner?: components["schemas"]["UserInput"] | null;
            /** @description Tags. Points to tag. */
            readonly tags?: components["schemas"]["TagsInput"] | null;
            /** @description Description. */
            readonly description?: string | null;
            /** @description External id. */
            readonly externalId?: string | null;
        };
        /** @description A field you add to an object. With `fields`, only those asked for are there; with `include`, links are whole records. */
        readonly CustomField: {
            /**
             * Format: uuid
             * @description Id.
             */
            readonly id: string;
            /** @description Version. */
            readonly version: number;
            /**
             * Format: date-time
             * @description Created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description Changed.
             */
            readonly updatedAt: string;
            /** @description Created by. Points to membership. */
            readonly createdBy: components["schemas"]["UserValue"] | null;
            /** @description Changed by. Points to membership. */
            readonly updatedBy: components["schemas"]["UserValue"] | null;
            /**
             * Format: date-time
             * @description Deleted.
             */
            readonly deletedAt: string | null;
            /** @description Object. */
            readonly object: string;
            /** @description Name. Its name in the API, camelCase. */
            readonly name: string;
            /** @description Label. */
            readonly label: string;
            /** @description Type. */
            readonly type: string;
            /** @description Options. */
            readonly options: unknown;
            /** @description Description. */
            readonly description: string | null;
            /** @description Required. */
            readonly required: boolean | null;
            /** @description Unique. */
            readonly unique: boolean | null;
            /** @description Indexed. */
            readonly indexed: boolean | null;
            /** @description Position. */
            readonly position: number | null;
        };
        /**
         * @description A new custom field. Fields left out are empty, or have their default.
         * @example {
         *       "object": "Object",
         *       "name": "Name",
         *       "label": "Label",
         *       "type": "Type"
         *     }
         */
        readonly CustomFieldCreate: {
            /** @description Object. */
            readonly object: string;
            /** @description Name. Its name in the API, camelCase. */
            readonly name: string;
            /** @description Label. */
            readonly label: string;
            /** @description Type. */
            readonly type: string;
            /** @description Options. */
            readonly options?: unknown | null;
            /** @description Description. */
            readonly description?: string | null;
            /**
             * @description Required.
             * @default false
             */
            readonly required: boolean | null;
            /**
             * @description Unique.
             * @default false
             */
            readonly unique: boolean | null;
            /**
             * @description Indexed.
             * @default false
             */
            readonly indexed: boolean | null;
            /**
             * @description Position.
             * @default 0
             */
            readonly position: number | null;
        };
        /** @description A page of a list. */
        readonly CustomFieldPage: {
            readonly records: readonly components["schemas"]["CustomField"][];
            /** @description Cursor of the next page; null at the end. */
            readonly next: string | null;
            /** @description Only when asked for. `capped`: there are more than `value`. */
            readonly count?: {
                readonly value: number;
                readonly capped: boolean;
            };
            /**
             * Format: date-time
             * @description Only in a list of the past.
             */
            readonly asOf?: string;
        };
        /** @description What to change of a custom field: any of its fields. Null empties a field. */
        readonly CustomFieldPatch: {
            /** @description Object. */
            readonly object?: string;
            /** @description Name. Its name in the API, camelCase. */
            readonly name?: string;
            /** @description Label. */
            readonly label?: string;
            /** @description Type. */
            readonly type?: string;
            /** @description Options. */
            readonly options?: unknown | null;
            /** @description Description. */
            readonly description?: string | null;
            /**
             * @description Required.
             * @default false
             */
            readonly required: boolean | null;
            /**
             * @description Unique.
             * @default false
             */
            readonly unique: boolean | null;
            /**
             * @description Indexed.
             * @default false
             */
            readonly indexed: boolean | null;
            /**
             * @description Position.
             * @default 0
             */
            readonly position: number | null;
        };
        /** @description A sale in the making, from first contact to won or lost. With `fields`, only those asked for are there; with `include`, links are whole records. */
        readonly Deal: {
            /**
             * Format: uuid
             * @description Id.
             */
            readonly id: string;
            /** @description Version. */
            readonly version: number;
            /**
             * Format: date-time
             * @description Created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description Changed.
             */
            readonly updatedAt: string;
            /** @description Created by. Points to membership. */
            readonly createdBy: components["schemas"]["UserValue"] | null;
            /** @description Changed by. Points to membership. */
            readonly updatedBy: components["schemas"]["UserValue"] | null;
            /**
             * Format: date-time
             * @description Deleted.
             */
            readonly deletedAt: string | null;
            /** @description Name. */
            readonly name: string;
            /** @description Number. */
            readonly number: number | null;
            /** @description Pipeline. Points to pipeline. */
            readonly pipeline: components["schemas"]["RelationValue"] | null;
            /** @description Stage. Points to stage. */
            readonly stage: components["schemas"]["RelationValue"] | null;
            /** @description Status. */
            readonly status: string | null;
            /** @description Amount. */
            readonly amount: components["schemas"]["MoneyValue"] | null;
            /** @description Probability. Set by the stage unless someone set it by hand. */
            readonly probability: number | null;
            /** @description Weighted amount. Amount times probability, kept for totals. */
            readonly weightedAmount: components["schemas"]["MoneyValue"] | null;
            /** @description Company. Points to company. */
            readonly company: components["schemas"]["RelationValue"] | null;
            /** @description Contacts. Points to contact. */
            readonly contacts: components["schemas"]["RelationsValue"] | null;
            /** @description Product. Points to product. */
            readonly product: components["schemas"]["RelationValue"] | null;
            /** @description Owner. Points to membership. */
            readonly owner: components["schemas"]["UserValue"] | null;
            /**
             * Format: date
             * @description Start date. When the work on it began.
             */
            readonly startDate: string | null;
            /**
             * Format: date
             * @description Close date. When it was closed, or is expected to close.
             */
            readonly closeDate: string | null;
            /**
             * Format: date-time
             * @description Closed.
             */
            readonly closedAt: string | null;
            /**
             * Format: date-time
             * @description In stage since.
             */
            readonly stageChangedAt: string | null;
            /** @description Lost reason. */
            readonly lostReason: string | null;
            /** @description Next step. */
            readonly nextStep: string | null;
            /** @description Source. */
            readonly source: string | null;
            /** @description Tags. Points to tag. */
            readonly tags: components["schemas"]["TagsValue"] | null;
            /** @description Description. */
            readonly description: string | null;
            /** @description External id. */
            readonly externalId: string | null;
        };
        /**
         * @description A new deal. Fields left out are empty, or have their default.
         * @example {
         *       "name": "Name",
         *       "amount": {
         *         "amount": "1250.00",
         *         "currency": "EUR"
         *       },
         *       "closeDate": "2026-03-31"
         *     }
         */
        readonly DealCreate: {
            /** @description Name. */
            readonly name: string;
            /** @description Pipeline. Points to pipeline. */
            readonly pipeline?: components["schemas"]["RelationInput"] | null;
            /** @description Stage. Points to stage. */
            readonly stage?: components["schemas"]["RelationInput"] | null;
            /** @description Amount. */
            readonly amount?: components["schemas"]["MoneyInput"] | null;
            /** @description Probability. Set by the stage unless someone set it by hand. */
            readonly probability?: number | null;
            /** @description Company. Points to company. */
            readonly company?: components["schemas"]["RelationInput"] | null;
            /** @description Contacts. Points to contact. */
            readonly contacts?: readonly (string | ({
                /** Format: uuid */
                readonly id: string;
                readonly role?: ("decisionMaker" | "champion" | "influencer" | "blocker" | "user") | null;
                readonly startedOn?: string | null;
                readonly endedOn?: string | null;
            } & {
                readonly [key: string]: unknown;
            }))[] | null;
            /** @description Product. Points to product. */
            readonly product?: components["schemas"]["RelationInput"] | null;
            /** @description Owner. Points to membership. */
            readonly owner?: components["schemas"]["UserInput"] | null;
            /**
             * Format: date
             * @description Start date. When the work on it began.
             */
            readonly startDate?: string | null;
            /**
             * Format: date
             * @description Close date. When it was closed, or is expected to close.
             */
            readonly closeDate?: string | null;
            /** @description Lost reason. */
            readonly lostReason?: string | null;
            /** @description Next step. */
            readonly nextStep?: string | null;
            /** @description Source. */
            readonly source?: ("inbound" | "outbound" | "referral" | "partner" | "event") | null;
            /** @description Tags. Points to tag. */
            readonly tags?: components["schemas"]["TagsInput"] | null;
            /** @description Description. */
            readonly description?: string | null;
            /** @description External id. */
            readonly externalId?: string | null;
        };
        /** @description One product on a deal, with quantity, price and discount. With `fields`, only those asked for are there; with `include`, links are whole records. */
        readonly DealLineItem: {
            /**
             * Format: uuid
             * @description Id.
             */
            readonly id: string;
            /** @description Version. */
            readonly version: number;
            /**
             * Format: date-time
             * @description Created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description Changed.
             */
            readonly updatedAt: string;
            /** @description Created by. Points to membership. */
            readonly createdBy: components["schemas"]["UserValue"] | null;
            /** @description Changed by. Points to membership. */
            readonly updatedBy: components["schemas"]["UserValue"] | null;
            /**
             * Format: date-time
             * @description Deleted.
             */
            readonly deletedAt: string | null;
            /** @description Name. */
            readonly name: string;
            /** @description Deal. Points to deal. */
            readonly deal: components["schemas"]["RelationValue"];
            /** @description Product. Points to product. */
            readonly product: components["schemas"]["RelationValue"] | null;
            /** @description Quantity. */
            readonly quantity: string | null;
            /** @description Unit price. */
            readonly unitPrice: components["schemas"]["MoneyValue"] | null;
            /** @description Discount. */
            readonly discount: number | null;
            /** @description Total. Quantity times unit price less discount, rounded to the currency. */
            readonly total: components["schemas"]["MoneyValue"] | null;
        };
        /**
         * @description A new line item. Fields left out are empty, or have their default.
         * @example {
         *       "name": "Name",
         *       "deal": {
         *         "id": "019a0000-0000-7000-8000-000000000000"
         *       },
         *       "quantity": "12",
         *       "unitPrice": {
         *         "amount": "1250.00",
         *         "currency": "EUR"
         *       }
         *     }
         */
        readonly DealLineItemCreate: {
            /** @description Name. */
            readonly name: string;
            /** @description Deal. Points to deal. */
            readonly deal: components["schemas"]["RelationInput"];
            /** @description Product. Points to product. */
            readonly product?: components["schemas"]["RelationInput"] | null;
            /**
             * @description Quantity.
             * @default 1
             * @example 12
             */
            readonly quantity: string | number | null;
            /** @description Unit price. */
            readonly unitPrice?: components["schemas"]["MoneyInput"] | null;
            /** @description Discount. */
            readonly discount?: number | null;
        };
        /** @description A page of a list. */
        readonly DealLineItemPage: {
            readonly records: readonly components["schemas"]["DealLineItem"][];
            /** @description Cursor of the next page; null at the end. */
            readonly next: string | null;
            /** @description Only when asked for. `capped`: there are more than `value`. */
            readonly count?: {
                readonly value: number;
                readonly capped: boolean;
            };
            /**
             * Format: date-time
             * @description Only in a list of the past.
             */
            readonly asOf?: string;
        };
        /** @description What to change of a line item: any of its fields. Null empties a field. */
        readonly DealLineItemPatch: {
            /** @description Name. */
            readonly name?: string;
            /** @description Deal. Points to deal. */
            readonly deal?: components["schemas"]["RelationInput"];
            /** @description Product. Points to product. */
            readonly product?: components["schemas"]["RelationInput"] | null;
            /**
             * @description Quantity.
             * @default 1
             * @example 12
             */
            readonly quantity: string | number | null;
            /** @description Unit price. */
            readonly unitPrice?: components["schemas"]["MoneyInput"] | null;
            /** @description Discount. */
            readonly discount?: number | null;
        };
        /** @description A page of a list. */
        readonly DealPage: {
            readonly records: readonly components["schemas"]["Deal"][];
            /** @description Cursor of the next page; null at the end. */
            readonly next: string | null;
            /** @description Only when asked for. `capped`: there are more than `value`. */
            readonly count?: {
                readonly value: number;
                readonly capped: boolean;
            };
            /**
             * Format: date-time
             * @description Only in a list of the past.
             */
            readonly asOf?: string;
        };
        /** @description What to change of a deal: any of its fields. Null empties a field. */
        readonly DealPatch: {
            /** @description Name. */
            readonly name?: string;
            /** @description Pipeline. Points to pipeline. */
            readonly pipeline?: components["schemas"]["RelationInput"] | null;
            /** @description Stage. Points to stage. */
            readonly stage?: components["schemas"]["RelationInput"] | null;
            /** @description Amount. */
            readonly amount?: components["schemas"]["MoneyInput"] | null;
            /** @description Probability. Set by the stage unless someone set it by hand. */
            readonly probability?: number | null;
            /** @description Company. Points to company. */
            readonly company?: components["schemas"]["RelationInput"] | null;
            /** @description Contacts. Points to contact. */
            readonly contacts?: readonly (string | ({
                /** Format: uuid */
                readonly id: string;
                readonly role?: ("decisionMaker" | "champion" | "influencer" | "blocker" | "user") | null;
                readonly startedOn?: string | null;
                readonly endedOn?: string | null;
            } & {
                readonly [key: string]: unknown;
            }))[] | null;
            /** @description Product. Points to product. */
            readonly product?: components["schemas"]["RelationInput"] | null;
            /** @description Owner. Points to membership. */
            readonly owner?: components["schemas"]["UserInput"] | null;
            /**
             * Format: date
             * @description Start date. When the work on it began.
             */
            readonly startDate?: string | null;
            /**
             * Format: date
             * @description Close date. When it was closed, or is expected to close.
             */
            readonly closeDate?: string | null;
            /** @description Lost reason. */
            readonly lostReason?: string | null;
            /** @description Next step. */
            readonly nextStep?: string | null;
            /** @description Source. */
            readonly source?: ("inbound" | "outbound" | "referral" | "partner" | "event") | null;
            /** @description Tags. Points to tag. */
            readonly tags?: components["schemas"]["TagsInput"] | null;
            /** @description Description. */
            readonly description?: string | null;
            /** @description External id. */
            readonly externalId?: string | null;
        };
        readonly EmailsInput: readonly (string | {
            /** Format: email */
            readonly email: string;
            readonly kind?: ("work" | "private" | "other") | null;
        })[];
        readonly EmailsValue: readonly {
            readonly email: string;
            /** @enum {string} */
            readonly kind: "work" | "private" | "other";
        }[];
        readonly HistoryPage: {
            readonly changes: readonly {
                /** @description Position in the change log of the workspace. */
                readonly seq: number;
                /** Format: uuid */
                readonly id: string;
                /** Format: uuid */
                readonly batchId: string;
                /** Format: date-time */
                readonly at: string;
                readonly actor: {
                    /** Format: uuid */
                    readonly id: string;
                    readonly title: string;
                } | null;
                /** @enum {string} */
                readonly source: "screen" | "api" | "import" | "automation" | "ai" | "sync" | "system";
                readonly object: string;
                /** Format: uuid */
                readonly recordId: string;
                readonly recordTitle: string | null;
                /** @enum {string} */
                readonly action: "create" | "update" | "delete" | "restore";
                readonly version: number;
                /** @description The fields that changed, as they were. */
                readonly before: {
                    readonly [key: string]: unknown;
                } | null;
                /** @description The fields that changed, as they became. */
                readonly after: {
                    readonly [key: string]: unknown;
                } | null;
            }[];
            /** @description `before` of the next page. */
            readonly next: number | null;
        };
        /** @description A person who works in this CRM, or whose records it holds. With `fields`, only those asked for are there; with `include`, links are whole records. */
        readonly Membership: {
            /**
             * Format: uuid
             * @description Id.
             */
            readonly id: string;
            /** @description Version. */
            readonly version: number;
            /**
             * Format: date-time
             * @description Created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description Changed.
             */
            readonly updatedAt: string;
            /** @description Created by. Points to membership. */
            readonly createdBy: components["schemas"]["UserValue"] | null;
            /** @description Changed by. Points to membership. */
            readonly updatedBy: components["schemas"]["UserValue"] | null;
            /**
             * Format: date-time
             * @description Deleted.
             */
            readonly deletedAt: string | null;
            /** @description Name. */
            readonly name: string;
            /** @description Email. */
            readonly email: string | null;
            /** @description Role. */
            readonly role: string;
            /** @description Active. */
            readonly active: boolean | null;
            /** @description Team. Points to team. */
            readonly team: components["schemas"]["RelationValue"] | null;
            /** @description Manager. Points to membership. */
            readonly manager: components["schemas"]["RelationValue"] | null;
            /** @description Office. */
            readonly office: string | null;
            /** @description Title. */
            readonly jobTitle: string | null;
            /** @description Account. Set once the person can sign in. */
            readonly account: string | null;
        };
        /**
         * @description A new colleague. Fields left out are empty, or have their default.
         * @example {
         *       "name": "Name",
         *       "email": "ada@acme.example",
         *       "role": "owner",
         *       "office": "Office"
         *     }
         */
        readonly MembershipCreate: {
            /** @description Name. */
            readonly name: string;
            /**
             * Format: email
             * @description Email.
             */
            readonly email?: string | null;
            /**
             * @description Role.
             * @default member
             * @enum {string}
             */
            readonly role: "owner" | "admin" | "member" | "readOnly";
            /**
             * @description Active.
             * @default true
             */
            readonly active: boolean | null;
            /** @description Team. Points to team. */
            readonly team?: components["schemas"]["RelationInput"] | null;
            /** @description Manager. Points to membership. */
            readonly manager?: components["schemas"]["RelationInput"] | null;
            /** @description Office. */
            readonly office?: string | null;
            /** @description Title. */
            readonly jobTitle?: string | null;
        };
        /** @description A page of a list. */
        readonly MembershipPage: {
            readonly records: readonly components["schemas"]["Membership"][];
            /** @description Cursor of the next page; null at the end. */
            readonly next: string | null;
            /** @description Only when asked for. `capped`: there are more than `value`. */
            readonly count?: {
                readonly value: number;
                readonly capped: boolean;
            };
            /**
             * Format: date-time
             * @description Only in a list of the past.
             */
            readonly asOf?: string;
        };
        /** @description What to change of a colleague: any of its fields. Null empties a field. */
        readonly MembershipPatch: {
            /** @description Name. */
            readonly name?: string;
            /**
             * Format: email
             * @description Email.
             */
            readonly email?: string | null;
            /**
             * @description Role.
             * @default member
             * @enum {string}
             */
            readonly role: "owner" | "admin" | "member" | "readOnly";
            /**
             * @description Active.
             * @default true
             */
            readonly active: boolean | null;
            /** @description Team. Points to team. */
            readonly team?: components["schemas"]["RelationInput"] | null;
            /** @description Manager. Points to membership. */
            readonly manager?: components["schemas"]["RelationInput"] | null;
            /** @description Office. */
            readonly office?: string | null;
            /** @description Title. */
            readonly jobTitle?: string | null;
        };
        /**
         * @example {
         *       "amount": "1250.00",
         *       "currency": "EUR"
         *     }
         */
        readonly MoneyInput: string | number | {
            readonly amount: string | number | null;
            readonly currency?: string | null;
        };
        readonly MoneyValue: {
            readonly amount: string;
            readonly currency: string;
        };
        /** @description What someone wrote down about a company, contact or deal. With `fields`, only those asked for are there; with `include`, links are whole records. */
        readonly Note: {
            /**
             * Format: uuid
             * @description Id.
             */
            readonly id: string;
            /** @description Version. */
            readonly version: number;
            /**
             * Format: date-time
             * @description Created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description Changed.
             */
            readonly updatedAt: string;
            /** @description Created by. Points to membership. */
            readonly createdBy: components["schemas"]["UserValue"] | null;
            /** @description Changed by. Points to membership. */
            readonly updatedBy: components["schemas"]["UserValue"] | null;
            /**
             * Format: date-time
             * @description Deleted.
             */
            readonly deletedAt: string | null;
            /** @description Title. */
            readonly title: string | null;
            /** @description Text. */
            readonly body: string;
            /** @description Company. Points to company. */
            readonly company: components["schemas"]["RelationValue"] | null;
            /** @description Contact. Points to contact. */
            readonly contact: components["schemas"]["RelationValue"] | null;
            /** @description Deal. Points to deal. */
            readonly deal: components["schemas"]["RelationValue"] | null;
        };
        /**
         * @description A new note. Fields left out are empty, or have their default.
         * @example {
         *       "body": "Text"
         *     }
         */
        readonly NoteCreate: {
            /** @description Title. */
            readonly title?: string | null;
            /** @description Text. HTML; what is not plain formatting is taken out. */
            readonly body: string;
            /** @description Company. Points to company. */
            readonly company?: components["schemas"]["RelationInput"] | null;
            /** @description Contact. Points to contact. */
            readonly contact?: components["schemas"]["RelationInput"] | null;
            /** @description Deal. Points to deal. */
            readonly deal?: components["schemas"]["RelationInput"] | null;
        };
        /** @description A page of a list. */
        readonly NotePage: {
            readonly records: readonly components["schemas"]["Note"][];
            /** @description Cursor of the next page; null at the end. */
            readonly next: string | null;
            /** @description Only when asked for. `capped`: there are more than `value`. */
            readonly count?: {
                readonly value: number;
                readonly capped: boolean;
            };
            /**
             * Format: date-time
             * @description Only in a list of the past.
             */
            readonly asOf?: string;
        };
        /** @description What to change of a note: any of its fields. Null empties a field. */
        readonly NotePatch: {
            /** @description Title. */
            readonly title?: string | null;
            /** @description Text. HTML; what is not plain formatting is taken out. */
            readonly body?: string;
            /** @description Company. Points to company. */
            readonly company?: components["schemas"]["RelationInput"] | null;
            /** @description Contact. Points to contact. */
            readonly contact?: components["schemas"]["RelationInput"] | null;
            /** @description Deal. Points to deal. */
            readonly deal?: components["schemas"]["RelationInput"] | null;
        };
        readonly PhonesInput: readonly (string | {
            readonly number: string;
            readonly e164?: string | null;
            readonly kind?: ("work" | "mobile" | "home" | "other") | null;
        })[];
        readonly PhonesValue: readonly {
            readonly number: string;
            readonly e164: string | null;
            /** @enum {string} */
            readonly kind: "work" | "mobile" | "home" | "other";
        }[];
        /** @description A way of selling: an ordered set of stages. With `fields`, only those asked for are there; with `include`, links are whole records. */
        readonly Pipeline: {
            /**
             * Format: uuid
             * @description Id.
             */
            readonly id: string;
            /** @description Version. */
            readonly version: number;
            /**
             * Format: date-time
             * @description Created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description Changed.
             */
            readonly updatedAt: string;
            /** @description Created by. Points to membership. */
            readonly createdBy: components["schemas"]["UserValue"] | null;
            /** @description Changed by. Points to membership. */
            readonly updatedBy: components["schemas"]["UserValue"] | null;
            /**
             * Format: date-time
             * @description Deleted.
             */
            readonly deletedAt: string | null;
            /** @description Name. */
            readonly name: string;
            /** @description Position. */
            readonly position: number | null;
            /** @description Default. New deals start here. */
            readonly isDefault: boolean | null;
        };
        /**
         * @description A new pipeline. Fields left out are empty, or have their default.
         * @example {
         *       "name": "Name"
         *     }
         */
        readonly PipelineCreate: {
            /** @description Name. */
            readonly name: string;
            /**
             * @description Position.
             * @default 0
             */
            readonly position: number | null;
            /**
             * @description Default. New deals start here.
             * @default false
             */
            readonly isDefault: boolean | null;
        };
        /** @description A page of a list. */
        readonly PipelinePage: {
            readonly records: readonly components["schemas"]["Pipeline"][];
            /** @description Cursor of the next page; null at the end. */
            readonly next: string | null;
            /** @description Only when asked for. `capped`: there are more than `value`. */
            readonly count?: {
                readonly value: number;
                readonly capped: boolean;
            };
            /**
             * Format: date-time
             * @description Only in a list of the past.
             */
            readonly asOf?: string;
        };
        /** @description What to change of a pipeline: any of its fields. Null empties a field. */
        readonly PipelinePatch: {
            /** @description Name. */
            readonly name?: string;
            /**
             * @description Position.
             * @default 0
             */
            readonly position: number | null;
            /**
             * @description Default. New deals start here.
             * @default false
             */
            readonly isDefault: boolean | null;
        };
        readonly Problem: {
            readonly type: string;
            readonly title: string;
            readonly status: number;
            /** @description What to do, for people. */
            readonly detail: string;
            /** @description Stable, for programs. */
            readonly code: string;
            /** @description Leads to the log of the server. */
            readonly requestId: string;
            /** @description Everything that is wrong with the input, never just the first. */
            readonly issues: readonly {
                /** @description Where in the input, from the outside in. */
                readonly path: readonly (string | number)[];
                /** @description Stable, for programs. */
                readonly code: string;
                /** @description What to do, for people. */
                readonly message: string;
            }[];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description Something you sell. With `fields`, only those asked for are there; with `include`, links are whole records. */
        readonly Product: {
            /**
             * Format: uuid
             * @description Id.
             */
            readonly id: string;
            /** @description Version. */
            readonly version: number;
            /**
             * Format: date-time
             * @description Created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description Changed.
             */
            readonly updatedAt: string;
            /** @description Created by. Points to membership. */
            readonly createdBy: components["schemas"]["UserValue"] | null;
            /** @description Changed by. Points to membership. */
            readonly updatedBy: components["schemas"]["UserValue"] | null;
            /**
             * Format: date-time
             * @description Deleted.
             */
            readonly deletedAt: string | null;
            /** @description Name. */
            readonly name: string;
            /** @description Code. */
            readonly code: string | null;
            /** @description Series. */
            readonly series: string | null;
            /** @description Price. */
            readonly price: components["schemas"]["MoneyValue"] | null;
            /** @description Active. */
            readonly active: boolean | null;
            /** @description Description. */
            readonly description: string | null;
        };
        /**
         * @description A new product. Fields left out are empty, or have their default.
         * @example {
         *       "name": "Name",
         *       "code": "Code",
         *       "series": "Series",
         *       "price": {
         *         "amount": "1250.00",
         *         "currency": "EUR"
         *       },
         *       "active": true
         *     }
         */
        readonly ProductCreate: {
            /** @description Name. */
            readonly name: string;
            /** @description Code. */
            readonly code?: string | null;
            /** @description Series. */
            readonly series?: string | null;
            /** @description Price. */
            readonly price?: components["schemas"]["MoneyInput"] | null;
            /**
             * @description Active.
             * @default true
             */
            readonly active: boolean | null;
            /** @description Description. */
            readonly description?: string | null;
        };
        /** @description A page of a list. */
        readonly ProductPage: {
            readonly records: readonly components["schemas"]["Product"][];
            /** @description Cursor of the next page; null at the end. */
            readonly next: string | null;
            /** @description Only when asked for. `capped`: there are more than `value`. */
            readonly count?: {
                readonly value: number;
                readonly capped: boolean;
            };
            /**
             * Format: date-time
             * @description Only in a list of the past.
             */
            readonly asOf?: string;
        };
        /** @description What to change of a product: any of its fields. Null empties a field. */
        readonly ProductPatch: {
            /** @description Name. */
            readonly name?: string;
            /** @description Code. */
            readonly code?: string | null;
            /** @description Series. */
            readonly series?: string | null;
            /** @description Price. */
            readonly price?: components["schemas"]["MoneyInput"] | null;
            /**
             * @description Active.
             * @default true
             */
            readonly active: boolean | null;
            /** @description Description. */
            readonly description?: string | null;
        };
        readonly RelationInput: string | ({
            /** Format: uuid */
            readonly id: string;
        } & {
            readonly [key: string]: unknown;
        });
        readonly RelationValue: {
            /** Format: uuid */
            readonly id: string;
            readonly title: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly RelationsInput: readonly (string | ({
            /** Format: uuid */
            readonly id: string;
            readonly role?: ("employee" | "decisionMaker" | "advisor" | "former") | null;
            readonly startedOn?: string | null;
            readonly endedOn?: string | null;
        } & {
            readonly [key: string]: unknown;
        }))[];
        readonly RelationsValue: readonly ({
            /** Format: uuid */
            readonly id: string;
            readonly title: string;
            readonly role: string | null;
            readonly startedOn: string | null;
            readonly endedOn: string | null;
        } & {
            readonly [key: string]: unknown;
        })[];
        /** @description What its holders may see and do. With `fields`, only those asked for are there; with `include`, links are whole records. */
        readonly Role: {
            /**
             * Format: uuid
             * @description Id.
             */
            readonly id: string;
            /** @description Version. */
            readonly version: number;
            /**
             * Format: date-time
             * @description Created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description Changed.
             */
            readonly updatedAt: string;
            /** @description Created by. Points to membership. */
            readonly createdBy: components["schemas"]["UserValue"] | null;
            /** @description Changed by. Points to membership. */
            readonly updatedBy: components["schemas"]["UserValue"] | null;
            /**
             * Format: date-time
             * @description Deleted.
             */
            readonly deletedAt: string | null;
            /** @description Name. */
            readonly name: string;
            /** @description Key. */
            readonly key: string;
            /** @description Description. */
            readonly description: string | null;
            /** @description Grants. Per object ("*" for all) and action: "all" or "none". */
            readonly grants: unknown;
        };
        /**
         * @description A new role. Fields left out are empty, or have their default.
         * @example {
         *       "name": "Name"
         *     }
         */
        readonly RoleCreate: {
            /** @description Name. */
            readonly name: string;
            /** @description Description. */
            readonly description?: string | null;
        };
        /** @description A page of a list. */
        readonly RolePage: {
            readonly records: readonly components["schemas"]["Role"][];
            /** @description Cursor of the next page; null at the end. */
            readonly next: string | null;
            /** @description Only when asked for. `capped`: there are more than `value`. */
            readonly count?: {
                readonly value: number;
                readonly capped: boolean;
            };
            /**
             * Format: date-time
             * @description Only in a list of the past.
             */
            readonly asOf?: string;
        };
        /** @description What to change of a role: any of its fields. Null empties a field. */
        readonly RolePatch: {
            /** @description Name. */
            readonly name?: string;
            /** @description Description. */
            readonly description?: string | null;
        };
        /** @description A step of a pipeline, with the probability of winning from there. With `fields`, only those asked for are there; with `include`, links are whole records. */
        readonly Stage: {
            /**
             * Format: uuid
             * @description Id.
             */
            readonly id: string;
            /** @description Version. */
            readonly version: number;
            /**
             * Format: date-time
             * @description Created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description Changed.
             */
            readonly updatedAt: string;
            /** @description Created by. Points to membership. */
            readonly createdBy: components["schemas"]["UserValue"] | null;
            /** @description Changed by. Points to membership. */
            readonly updatedBy: components["schemas"]["UserValue"] | null;
            /**
             * Format: date-time
             * @description Deleted.
             */
            readonly deletedAt: string | null;
            /** @description Name. */
            readonly name: string;
            /** @description Pipeline. Points to pipeline. */
            readonly pipeline: components["schemas"]["RelationValue"];
            /** @description Position. */
            readonly position: number | null;
            /** @description Probability. */
            readonly probability: number | null;
            /** @description Kind. What a deal in this stage is: open, won or lost. */
            readonly kind: string;
            /** @description Stale after days. */
            readonly rotAfter: number | null;
        };
        /**
         * @description A new stage. Fields left out are empty, or have their default.
         * @example {
         *       "name": "Name",
         *       "pipeline": {
         *         "id": "019a0000-0000-7000-8000-000000000000"
         *       },
         *       "kind": "open"
         *     }
         */
        readonly StageCreate: {
            /** @description Name. */
            readonly name: string;
            /** @description Pipeline. Points to pipeline. */
            readonly pipeline: components["schemas"]["RelationInput"];
            /**
             * @description Position.
             * @default 0
             */
            readonly position: number | null;
            /**
             * @description Probability.
             * @default 0
             */
            readonly probability: number | null;
            /**
             * @description Kind. What a deal in this stage is: open, won or lost.
             * @default open
             * @enum {string}
             */
            readonly kind: "open" | "won" | "lost";
            /** @description Stale after days. */
            readonly rotAfter?: number | null;
        };
        /** @description A page of a list. */
        readonly StagePage: {
            readonly records: readonly components["schemas"]["Stage"][];
            /** @description Cursor of the next page; null at the end. */
            readonly next: string | null;
            /** @description Only when asked for. `capped`: there are more than `value`. */
            readonly count?: {
                readonly value: number;
                readonly capped: boolean;
            };
            /**
             * Format: date-time
             * @description Only in a list of the past.
             */
            readonly asOf?: string;
        };
        /** @description What to change of a stage: any of its fields. Null empties a field. */
        readonly StagePatch: {
            /** @description Name. */
            readonly name?: string;
            /** @description Pipeline. Points to pipeline. */
            readonly pipeline?: components["schemas"]["RelationInput"];
            /**
             * @description Position.
             * @default 0
             */
            readonly position: number | null;
            /**
             * @description Probability.
             * @default 0
             */
            readonly probability: number | null;
            /**
             * @description Kind. What a deal in this stage is: open, won or lost.
             * @default open
             * @enum {string}
             */
            readonly kind: "open" | "won" | "lost";
            /** @description Stale after days. */
            readonly rotAfter?: number | null;
        };
        /** @description A word to find records by. With `fields`, only those asked for are there; with `include`, links are whole records. */
        readonly Tag: {
            /**
             * Format: uuid
             * @description Id.
             */
            readonly id: string;
            /** @description Version. */
            readonly version: number;
            /**
             * Format: date-time
             * @description Created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description Changed.
             */
            readonly updatedAt: string;
            /** @description Created by. Points to membership. */
            readonly createdBy: components["schemas"]["UserValue"] | null;
            /** @description Changed by. Points to membership. */
            readonly updatedBy: components["schemas"]["UserValue"] | null;
            /**
             * Format: date-time
             * @description Deleted.
             */
            readonly deletedAt: string | null;
            /** @description Name. */
            readonly name: string;
            /** @description Colour. */
            readonly color: string | null;
        };
        /**
         * @description A new tag. Fields left out are empty, or have their default.
         * @example {
         *       "name": "Name"
         *     }
         */
        readonly TagCreate: {
            /** @description Name. */
            readonly name: string;
            /**
             * @description Colour.
             * @default gray
             */
            readonly color: ("gray" | "red" | "orange" | "amber" | "green" | "teal" | "blue" | "violet" | "pink" | "brown") | null;
        };
        /** @description A page of a list. */
        readonly TagPage: {
            readonly records: readonly components["schemas"]["Tag"][];
            /** @description Cursor of the next page; null at the end. */
            readonly next: string | null;
            /** @description Only when asked for. `capped`: there are more than `value`. */
            readonly count?: {
                readonly value: number;
                readonly capped: boolean;
            };
            /**
             * Format: date-time
             * @description Only in a list of the past.
             */
            readonly asOf?: string;
        };
        /** @description What to change of a tag: any of its fields. Null empties a field. */
        readonly TagPatch: {
            /** @description Name. */
            readonly name?: string;
            /**
             * @description Colour.
             * @default gray
             */
            readonly color: ("gray" | "red" | "orange" | "amber" | "green" | "teal" | "blue" | "violet" | "pink" | "brown") | null;
        };
        readonly TagsInput: readonly (string | ({
            /** Format: uuid */
            readonly id: string;
        } & {
            readonly [key: string]: unknown;
        }))[];
        readonly TagsValue: readonly ({
            /** Format: uuid */
            readonly id: string;
            readonly title: string;
        } & {
            readonly [key: string]: unknown;
        })[];
        /** @description Something to do, by someone, by a time. With `fields`, only those asked for are there; with `include`, links are whole records. */
        readonly Task: {
            /**
             * Format: uuid
             * @description Id.
             */
            readonly id: string;
            /** @description Version. */
            readonly version: number;
            /**
             * Format: date-time
             * @description Created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description Changed.
             */
            readonly updatedAt: string;
            /** @description Created by. Points to membership. */
            readonly createdBy: components["schemas"]["UserValue"] | null;
            /** @description Changed by. Points to membership. */
            readonly updatedBy: components["schemas"]["UserValue"] | null;
            /**
             * Format: date-time
             * @description Deleted.
             */
            readonly deletedAt: string | null;
            /** @description Title. */
            readonly title: string;
            /** @description Status. */
            readonly status: string | null;
            /**
             * Format: date-time
             * @description Due.
             */
            readonly dueAt: string | null;
            /** @description Priority. */
            readonly priority: string | null;
            /** @description Assignee. Points to membership. */
            readonly assignee: components["schemas"]["UserValue"] | null;
            /** @description Company. Points to company. */
            readonly company: components["schemas"]["RelationValue"] | null;
            /** @description Contact. Points to contact. */
            readonly contact: components["schemas"]["RelationValue"] | null;
            /** @description Deal. Points to deal. */
            readonly deal: components["schemas"]["RelationValue"] | null;
            /** @description Description. */
            readonly description: string | null;
            /**
             * Format: date-time
             * @description Completed.
             */
            readonly completedAt: string | null;
            /** @description Completed by. Points to membership. */
            readonly completedBy: components["schemas"]["UserValue"] | null;
        };
        /**
         * @description A new task. Fields left out are empty, or have their default.
         * @example {
         *       "title": "Title",
         *       "dueAt": "2026-03-31T09:30:00.000Z",
         *       "priority": "low"
         *     }
         */
        readonly TaskCreate: {
            /** @description Title. */
            readonly title: string;
            /**
             * Format: date-time
             * @description Due.
             */
            readonly dueAt?: string | null;
            /**
             * @description Priority.
             * @default normal
             */
            readonly priority: ("low" | "normal" | "high") | null;
            /** @description Assignee. Points to membership. */
            readonly assignee?: components["schemas"]["UserInput"] | null;
            /** @description Company. Points to company. */
            readonly company?: components["schemas"]["RelationInput"] | null;
            /** @description Contact. Points to contact. */
            readonly contact?: components["schemas"]["RelationInput"] | null;
            /** @description Deal. Points to deal. */
            readonly deal?: components["schemas"]["RelationInput"] | null;
            /** @description Description. */
            readonly description?: string | null;
        };
        /** @description A page of a list. */
        readonly TaskPage: {
            readonly records: readonly components["schemas"]["Task"][];
            /** @description Cursor of the next page; null at the end. */
            readonly next: string | null;
            /** @description Only when asked for. `capped`: there are more than `value`. */
            readonly count?: {
                readonly value: number;
                readonly capped: boolean;
            };
            /**
             * Format: date-time
             * @description Only in a list of the past.
             */
            readonly asOf?: string;
        };
        /** @description What to change of a task: any of its fields. Null empties a field. */
        readonly TaskPatch: {
            /** @description Title. */
            readonly title?: string;
            /**
             * Format: date-time
             * @description Due.
             */
            readonly dueAt?: string | null;
            /**
             * @description Priority.
             * @default normal
             */
            readonly priority: ("low" | "normal" | "high") | null;
            /** @description Assignee. Points to membership. */
            readonly assignee?: components["schemas"]["UserInput"] | null;
            /** @description Company. Points to company. */
            readonly company?: components["schemas"]["RelationInput"] | null;
            /** @description Contact. Points to contact. */
            readonly contact?: components["schemas"]["RelationInput"] | null;
            /** @description Deal. Points to deal. */
            readonly deal?: components["schemas"]["RelationInput"] | null;
            /** @description Description. */
            readonly description?: string | null;
        };
        /** @description Colleagues who work together. With `fields`, only those asked for are there; with `include`, links are whole records. */
        readonly Team: {
            /**
             * Format: uuid
             * @description Id.
             */
            readonly id: string;
            /** @description Version. */
            readonly version: number;
            /**
             * Format: date-time
             * @description Created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description Changed.
             */
            readonly updatedAt: string;
            /** @description Created by. Points to membership. */
            readonly createdBy: components["schemas"]["UserValue"] | null;
            /** @description Changed by. Points to membership. */
            readonly updatedBy: components["schemas"]["UserValue"] | null;
            /**
             * Format: date-time
             * @description Deleted.
             */
            readonly deletedAt: string | null;
            /** @description Name. */
            readonly name: string;
            /** @description Part of. Points to team. */
            readonly parent: components["schemas"]["RelationValue"] | null;
            /** @description Manager. Points to membership. */
            readonly manager: components["schemas"]["UserValue"] | null;
        };
        /**
         * @description A new team. Fields left out are empty, or have their default.
         * @example {
         *       "name": "Name"
         *     }
         */
        readonly TeamCreate: {
            /** @description Name. */
            readonly name: string;
            /** @description Part of. Points to team. */
            readonly parent?: components["schemas"]["RelationInput"] | null;
            /** @description Manager. Points to membership. */
            readonly manager?: components["schemas"]["UserInput"] | null;
        };
        /** @description A page of a list. */
        readonly TeamPage: {
            readonly records: readonly components["schemas"]["Team"][];
            /** @description Cursor of the next page; null at the end. */
            readonly next: string | null;
            /** @description Only when asked for. `capped`: there are more than `value`. */
            readonly count?: {
                readonly value: number;
                readonly capped: boolean;
            };
            /**
             * Format: date-time
             * @description Only in a list of the past.
             */
            readonly asOf?: string;
        };
        /** @description What to change of a team: any of its fields. Null empties a field. */
        readonly TeamPatch: {
            /** @description Name. */
            readonly name?: string;
            /** @description Part of. Points to team. */
            readonly parent?: components["schemas"]["RelationInput"] | null;
            /** @description Manager. Points to membership. */
            readonly manager?: components["schemas"]["UserInput"] | null;
        };
        readonly UndoResult: {
            /**
             * Format: uuid
             * @description Of the undo itself: undoing that one brings everything back.
             */
            readonly batchId: string;
            /** @description Records put back. */
            readonly undone: number;
            readonly conflicts: readonly {
                readonly object: string;
                /** Format: uuid */
                readonly recordId: string;
                readonly title: string | null;
                readonly fields: readonly string[];
                readonly reason: string;
            }[];
        };
        readonly UserInput: string | ({
            /** Format: uuid */
            readonly id: string;
        } & {
            readonly [key: string]: unknown;
        });
        readonly UserValue: {
            /** Format: uuid */
            readonly id: string;
            readonly title: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description A saved way to look at the records of an object: filter, sort, fields. With `fields`, only those asked for are there; with `include`, links are whole records. */
        readonly View: {
            /**
             * Format: uuid
             * @description Id.
             */
            readonly id: string;
            /** @description Version. */
            readonly version: number;
            /**
             * Format: date-time
             * @description Created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description Changed.
             */
            readonly updatedAt: string;
            /** @description Created by. Points to membership. */
            readonly createdBy: components["schemas"]["UserValue"] | null;
            /** @description Changed by. Points to membership. */
            readonly updatedBy: components["schemas"]["UserValue"] | null;
            /**
             * Format: date-time
             * @description Deleted.
             */
            readonly deletedAt: string | null;
            /** @description Name. */
            readonly name: string;
            /** @description Object. */
            readonly object: string;
            /** @description Kind. */
            readonly kind: string;
            /** @description Settings. fields, filter, sort, groupBy and widths. */
            readonly settings: unknown;
            /** @description For everyone. */
            readonly shared: boolean | null;
            /** @description Pinned. */
            readonly pinned: boolean | null;
            /** @description Owner. Points to membership. */
            readonly owner: components["schemas"]["UserValue"] | null;
        };
        /**
         * @description A new view. Fields left out are empty, or have their default.
         * @example {
         *       "name": "Name",
         *       "object": "Object",
         *       "kind": "table"
         *     }
         */
        readonly ViewCreate: {
            /** @description Name. */
            readonly name: string;
            /** @description Object. */
            readonly object: string;
            /**
             * @description Kind.
             * @default table
             * @enum {string}
             */
            readonly kind: "table" | "board";
            /** @description Settings. fields, filter, sort, groupBy and widths. */
            readonly settings?: unknown | null;
            /**
             * @description For everyone.
             * @default false
             */
            readonly shared: boolean | null;
            /**
             * @description Pinned.
             * @default false
             */
            readonly pinned: boolean | null;
            /** @description Owner. Points to membership. */
            readonly owner?: components["schemas"]["UserInput"] | null;
        };
        /** @description A page of a list. */
        readonly ViewPage: {
            readonly records: readonly components["schemas"]["View"][];
            /** @description Cursor of the next page; null at the end. */
            readonly next: string | null;
            /** @description Only when asked for. `capped`: there are more than `value`. */
            readonly count?: {
                readonly value: number;
                readonly capped: boolean;
            };
            /**
             * Format: date-time
             * @description Only in a list of the past.
             */
            readonly asOf?: string;
        };
        /** @description What to change of a view: any of its fields. Null empties a field. */
        readonly ViewPatch: {
            /** @description Name. */
            readonly name?: string;
            /** @description Object. */
            readonly object?: string;
            /**
             * @description Kind.
             * @default table
             * @enum {string}
             */
            readonly kind: "table" | "board";
            /** @description Settings. fields, filter, sort, groupBy and widths. */
            readonly settings?: unknown | null;
            /**
             * @description For everyone.
             * @default false
             */
            readonly shared: boolean | null;
            /**
             * @description Pinned.
             * @default false
             */
            readonly pinned: boolean | null;
            /** @description Owner. Points to membership. */
            readonly owner?: components["schemas"]["UserInput"] | null;
        };
        /** @description The settings of this CRM. With `fields`, only those asked for are there; with `include`, links are whole records. */
        readonly Workspace: {
            /**
             * Format: uuid
             * @description Id.
             */
            readonly id: string;
            /** @description Version. */
            readonly version: number;
            /**
             * Format: date-time
             * @description Created.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description Changed.
             */
            readonly updatedAt: string;
            /** @description Created by. Points to membership. */
            readonly createdBy: components["schemas"]["UserValue"] | null;
            /** @description Changed by. Points to membership. */
            readonly updatedBy: components["schemas"]["UserValue"] | null;
            /**
             * Format: date-time
             * @description Deleted.
             */
            readonly deletedAt: string | null;
            /** @description Name. */
            readonly name: string;
            /** @description Home currency. ISO 4217, for instance EUR. */
            readonly currency: string;
            /** @description Time zone. IANA name, for instance Europe/Berlin. */
            readonly timeZone: string;
            /** @description Country. ISO 3166 alpha-2, for instance DE. */
            readonly country: string | null;
        };
        /**
         * @description A new workspace. Fields left out are empty, or have their default.
         * @example {
         *       "name": "Name",
         *       "currency": "Hom",
         *       "timeZone": "Time zone"
         *     }
         */
        readonly WorkspaceCreate: {
            /** @description Name. */
            readonly name: string;
            /** @description Home currency. ISO 4217, for instance EUR. */
            readonly currency: string;
            /** @description Time zone. IANA name, for instance Europe/Berlin. */
            readonly timeZone: string;
            /** @description Country. ISO 3166 alpha-2, for instance DE. */
            readonly country?: string | null;
        };
        /** @description A page of a list. */
        readonly WorkspacePage: {
            readonly records: readonly components["schemas"]["Workspace"][];
            /** @description Cursor of the next page; null at the end. */
            readonly next: string | null;
            /** @description Only when asked for. `capped`: there are more than `value`. */
            readonly count?: {
                readonly value: number;
                readonly capped: boolean;
            };
            /**
             * Format: date-time
             * @description Only in a list of the past.
             */
            readonly asOf?: string;
        };
        /** @description What to change of a workspace: any of its fields. Null empties a field. */
        readonly WorkspacePatch: {
            /** @description Name. */
            readonly name?: string;
            /** @description Home currency. ISO 4217, for instance EUR. */
            readonly currency?: string;
            /** @description Time zone. IANA name, for instance Europe/Berlin. */
            readonly timeZone?: string;
            /** @description Country. ISO 3166 alpha-2, for instance DE. */
            readonly country?: string | null;
        };
    };
    responses: {
        /** @description The request cannot be read. */
        readonly Malformed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in. */
        readonly Unauthenticated: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The role does not allow it, or the CSRF token is missing. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such record, or it may not be seen: both look the same. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It does not fit the state of things. */
        readonly Conflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Someone changed the record since it was read. `current` is the record now, `fields` those that clash. */
        readonly Stale: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The input does not fit; `issues` has everything that is wrong with it. */
        readonly Invalid: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests; `Retry-After` says in how many seconds to try again. */
        readonly TooMany: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The database cannot be reached; `Retry-After` says in how many seconds to try again. */
        readonly Unavailable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Id of the record. */
        readonly Id: string;
        /** @description The `ETag` of the record as read. A field that someone else changed since is refused with 412; different fields merge. */
        readonly IfMatch: string;
        /** @description Joins several writes of one act, so that they are undone together. */
        readonly BatchId: string;
        /** @description The same key within a day is carried out once; a repeat gets the same answer. */
        readonly IdempotencyKey: string;
        /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
        readonly ListFilter: string;
        /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
        readonly ListSort: string;
        /** @description Only these fields, comma-separated. */
        readonly ListFields: string;
        /** @description Relations to show whole, comma-separated. */
        readonly ListInclude: string;
        readonly ListLimit: number;
        /** @description `next` of the page before. */
        readonly ListCursor: string;
        /** @description Also count; capped stops at 10,000. */
        readonly ListCount: "capped" | "exact";
        /** @description Show deleted records too, or only those. */
        readonly ListDeleted: "true" | "only";
        /** @description The list as it was at this time. */
        readonly ListAsOf: string;
        /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
        readonly AggregateFilter: string;
        readonly AggregateGroupBy: string;
        /** @description count, filled:field, sum:field, avg:field, min:field, max:field; comma-separated. */
        readonly AggregateMeasures: string;
        /** @description `next` of the page before. */
        readonly HistoryBefore: number;
        readonly HistoryLimit: number;
        /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
        readonly BulkOnError: "skip" | "refuse-all";
    };
    requestBodies: never;
    headers: {
        /** @description Names this state of it; send it back in `If-Match` or `If-None-Match`. */
        readonly ETag: string;
        /** @description The batch of this write: `POST /batches/{batchId}/undo` takes it back. */
        readonly BatchId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listActivities: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                readonly limit?: components["parameters"]["ListLimit"];
                /** @description `next` of the page before. */
                readonly cursor?: components["parameters"]["ListCursor"];
                /** @description Also count; capped stops at 10,000. */
                readonly count?: components["parameters"]["ListCount"];
                /** @description Show deleted records too, or only those. */
                readonly deleted?: components["parameters"]["ListDeleted"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivityPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createActivity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ActivityCreate"];
            };
        };
        readonly responses: {
            /** @description The activity as it is now. */
            readonly 201: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Activity"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly aggregateActivities: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["AggregateFilter"];
                readonly groupBy?: components["parameters"]["AggregateGroupBy"];
                /** @description count, filled:field, sum:field, avg:field, min:field, max:field; comma-separated. */
                readonly measures?: components["parameters"]["AggregateMeasures"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One group, or one for each value of `groupBy`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AggregateAnswer"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkCreateActivities: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly components["schemas"]["ActivityCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkDeleteActivities: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkRestoreActivities: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpdateActivities: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly (components["schemas"]["ActivityPatch"] & {
                        /** Format: uuid */
                        readonly id: string;
                    })[];
                } | {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                    readonly set: {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpsertActivities: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly key: string | readonly string[];
                    readonly records: readonly components["schemas"]["ActivityCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly exportActivities: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, in UTF-8. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getActivity: {
        readonly parameters: {
            readonly query?: {
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The activity. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Activity"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteActivity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is deleted. */
            readonly 204: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateActivity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the record as read. A field that someone else changed since is refused with 412; different fields merge. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ActivityPatch"];
            };
        };
        readonly responses: {
            /** @description The activity as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Activity"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["Stale"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly historyOfActivity: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before. */
                readonly before?: components["parameters"]["HistoryBefore"];
                readonly limit?: components["parameters"]["HistoryLimit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes, newest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoryPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly restoreActivity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The activity as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Activity"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getBatch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly batchId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The batch, as far as it may be seen. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Batch"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly undoBatch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly batchId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was put back. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UndoResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getCatalog: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The catalog. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Catalog"];
                };
            };
            /** @description It is the same. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listCompanies: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                readonly limit?: components["parameters"]["ListLimit"];
                /** @description `next` of the page before. */
                readonly cursor?: components["parameters"]["ListCursor"];
                /** @description Also count; capped stops at 10,000. */
                readonly count?: components["parameters"]["ListCount"];
                /** @description Show deleted records too, or only those. */
                readonly deleted?: components["parameters"]["ListDeleted"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CompanyPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createCompany: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CompanyCreate"];
            };
        };
        readonly responses: {
            /** @description The company as it is now. */
            readonly 201: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Company"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly aggregateCompanies: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["AggregateFilter"];
                readonly groupBy?: components["parameters"]["AggregateGroupBy"];
                /** @description count, filled:field, sum:field, avg:field, min:field, max:field; comma-separated. */
                readonly measures?: components["parameters"]["AggregateMeasures"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One group, or one for each value of `groupBy`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AggregateAnswer"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkCreateCompanies: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly components["schemas"]["CompanyCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkDeleteCompanies: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkRestoreCompanies: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpdateCompanies: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly (components["schemas"]["CompanyPatch"] & {
                        /** Format: uuid */
                        readonly id: string;
                    })[];
                } | {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                    readonly set: {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpsertCompanies: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly key: string | readonly string[];
                    readonly records: readonly components["schemas"]["CompanyCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly exportCompanies: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, in UTF-8. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getCompany: {
        readonly parameters: {
            readonly query?: {
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The company. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Company"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteCompany: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is deleted. */
            readonly 204: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateCompany: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the record as read. A field that someone else changed since is refused with 412; different fields merge. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CompanyPatch"];
            };
        };
        readonly responses: {
            /** @description The company as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Company"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["Stale"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly historyOfCompany: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before. */
                readonly before?: components["parameters"]["HistoryBefore"];
                readonly limit?: components["parameters"]["HistoryLimit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes, newest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoryPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly restoreCompany: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The company as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Company"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listContacts: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                readonly limit?: components["parameters"]["ListLimit"];
                /** @description `next` of the page before. */
                readonly cursor?: components["parameters"]["ListCursor"];
                /** @description Also count; capped stops at 10,000. */
                readonly count?: components["parameters"]["ListCount"];
                /** @description Show deleted records too, or only those. */
                readonly deleted?: components["parameters"]["ListDeleted"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContactPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createContact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContactCreate"];
            };
        };
        readonly responses: {
            /** @description The contact as it is now. */
            readonly 201: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Contact"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly aggregateContacts: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["AggregateFilter"];
                readonly groupBy?: components["parameters"]["AggregateGroupBy"];
                /** @description count, filled:field, sum:field, avg:field, min:field, max:field; comma-separated. */
                readonly measures?: components["parameters"]["AggregateMeasures"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One group, or one for each value of `groupBy`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AggregateAnswer"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkCreateContacts: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly components["schemas"]["ContactCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkDeleteContacts: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkRestoreContacts: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpdateContacts: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly (components["schemas"]["ContactPatch"] & {
                        /** Format: uuid */
                        readonly id: string;
                    })[];
                } | {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                    readonly set: {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpsertContacts: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly key: string | readonly string[];
                    readonly records: readonly components["schemas"]["ContactCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly exportContacts: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, in UTF-8. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getContact: {
        readonly parameters: {
            readonly query?: {
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The contact. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Contact"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteContact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is deleted. */
            readonly 204: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateContact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the record as read. A field that someone else changed since is refused with 412; different fields merge. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContactPatch"];
            };
        };
        readonly responses: {
            /** @description The contact as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Contact"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["Stale"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly historyOfContact: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before. */
                readonly before?: components["parameters"]["HistoryBefore"];
                readonly limit?: components["parameters"]["HistoryLimit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes, newest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoryPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly restoreContact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The contact as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Contact"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listCustomFields: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                readonly limit?: components["parameters"]["ListLimit"];
                /** @description `next` of the page before. */
                readonly cursor?: components["parameters"]["ListCursor"];
                /** @description Also count; capped stops at 10,000. */
                readonly count?: components["parameters"]["ListCount"];
                /** @description Show deleted records too, or only those. */
                readonly deleted?: components["parameters"]["ListDeleted"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomFieldPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createCustomField: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CustomFieldCreate"];
            };
        };
        readonly responses: {
            /** @description The custom field as it is now. */
            readonly 201: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomField"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly aggregateCustomFields: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["AggregateFilter"];
                readonly groupBy?: components["parameters"]["AggregateGroupBy"];
                /** @description count, filled:field, sum:field, avg:field, min:field, max:field; comma-separated. */
                readonly measures?: components["parameters"]["AggregateMeasures"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One group, or one for each value of `groupBy`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AggregateAnswer"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkCreateCustomFields: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly components["schemas"]["CustomFieldCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkDeleteCustomFields: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkRestoreCustomFields: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpdateCustomFields: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly (components["schemas"]["CustomFieldPatch"] & {
                        /** Format: uuid */
                        readonly id: string;
                    })[];
                } | {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                    readonly set: {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpsertCustomFields: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly key: string | readonly string[];
                    readonly records: readonly components["schemas"]["CustomFieldCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly exportCustomFields: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, in UTF-8. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getCustomField: {
        readonly parameters: {
            readonly query?: {
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The custom field. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomField"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteCustomField: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is deleted. */
            readonly 204: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateCustomField: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the record as read. A field that someone else changed since is refused with 412; different fields merge. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CustomFieldPatch"];
            };
        };
        readonly responses: {
            /** @description The custom field as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomField"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["Stale"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly historyOfCustomField: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before. */
                readonly before?: components["parameters"]["HistoryBefore"];
                readonly limit?: components["parameters"]["HistoryLimit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes, newest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoryPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly restoreCustomField: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The custom field as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomField"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listDealLineItems: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                readonly limit?: components["parameters"]["ListLimit"];
                /** @description `next` of the page before. */
                readonly cursor?: components["parameters"]["ListCursor"];
                /** @description Also count; capped stops at 10,000. */
                readonly count?: components["parameters"]["ListCount"];
                /** @description Show deleted records too, or only those. */
                readonly deleted?: components["parameters"]["ListDeleted"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DealLineItemPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createDealLineItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DealLineItemCreate"];
            };
        };
        readonly responses: {
            /** @description The line item as it is now. */
            readonly 201: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DealLineItem"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly aggregateDealLineItems: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["AggregateFilter"];
                readonly groupBy?: components["parameters"]["AggregateGroupBy"];
                /** @description count, filled:field, sum:field, avg:field, min:field, max:field; comma-separated. */
                readonly measures?: components["parameters"]["AggregateMeasures"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One group, or one for each value of `groupBy`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AggregateAnswer"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkCreateDealLineItems: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly components["schemas"]["DealLineItemCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkDeleteDealLineItems: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkRestoreDealLineItems: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpdateDealLineItems: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly (components["schemas"]["DealLineItemPatch"] & {
                        /** Format: uuid */
                        readonly id: string;
                    })[];
                } | {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                    readonly set: {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpsertDealLineItems: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly key: string | readonly string[];
                    readonly records: readonly components["schemas"]["DealLineItemCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly exportDealLineItems: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, in UTF-8. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getDealLineItem: {
        readonly parameters: {
            readonly query?: {
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The line item. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DealLineItem"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteDealLineItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is deleted. */
            readonly 204: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateDealLineItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the record as read. A field that someone else changed since is refused with 412; different fields merge. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DealLineItemPatch"];
            };
        };
        readonly responses: {
            /** @description The line item as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DealLineItem"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["Stale"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly historyOfDealLineItem: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before. */
                readonly before?: components["parameters"]["HistoryBefore"];
                readonly limit?: components["parameters"]["HistoryLimit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes, newest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoryPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly restoreDealLineItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The line item as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DealLineItem"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listDeals: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                readonly limit?: components["parameters"]["ListLimit"];
                /** @description `next` of the page before. */
                readonly cursor?: components["parameters"]["ListCursor"];
                /** @description Also count; capped stops at 10,000. */
                readonly count?: components["parameters"]["ListCount"];
                /** @description Show deleted records too, or only those. */
                readonly deleted?: components["parameters"]["ListDeleted"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DealPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createDeal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DealCreate"];
            };
        };
        readonly responses: {
            /** @description The deal as it is now. */
            readonly 201: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deal"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly aggregateDeals: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["AggregateFilter"];
                readonly groupBy?: components["parameters"]["AggregateGroupBy"];
                /** @description count, filled:field, sum:field, avg:field, min:field, max:field; comma-separated. */
                readonly measures?: components["parameters"]["AggregateMeasures"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One group, or one for each value of `groupBy`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AggregateAnswer"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkCreateDeals: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly components["schemas"]["DealCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkDeleteDeals: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkRestoreDeals: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpdateDeals: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly (components["schemas"]["DealPatch"] & {
                        /** Format: uuid */
                        readonly id: string;
                    })[];
                } | {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                    readonly set: {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpsertDeals: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly key: string | readonly string[];
                    readonly records: readonly components["schemas"]["DealCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly exportDeals: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, in UTF-8. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getDeal: {
        readonly parameters: {
            readonly query?: {
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The deal. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deal"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteDeal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is deleted. */
            readonly 204: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateDeal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the record as read. A field that someone else changed since is refused with 412; different fields merge. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DealPatch"];
            };
        };
        readonly responses: {
            /** @description The deal as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deal"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["Stale"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly historyOfDeal: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before. */
                readonly before?: components["parameters"]["HistoryBefore"];
                readonly limit?: components["parameters"]["HistoryLimit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes, newest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoryPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly loseDeal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    readonly reason?: string;
                };
            };
        };
        readonly responses: {
            /** @description The deal as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deal"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly moveDeal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly stage: string;
                };
            };
        };
        readonly responses: {
            /** @description The deal as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deal"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly reopenDeal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, unknown>;
            };
        };
        readonly responses: {
            /** @description The deal as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deal"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly restoreDeal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The deal as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deal"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly winDeal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, unknown>;
            };
        };
        readonly responses: {
            /** @description The deal as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deal"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getDemo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was asked for. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly loaded: boolean;
                    };
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly postDemo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How it is now. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly batchId: string;
                        /** @description Records by object. */
                        readonly records: {
                            readonly [key: string]: number;
                        };
                    };
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteDemo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly batchId: string;
                        /** @description Records by object. */
                        readonly records: {
                            readonly [key: string]: number;
                        };
                    };
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getImports: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was asked for. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly imports: readonly {
                            /** Format: uuid */
                            readonly id: string;
                            /** @enum {string} */
                            readonly status: "draft" | "previewing" | "previewed" | "running" | "done" | "failed" | "undone";
                            /** @description Why it failed, for people. */
                            readonly message: string | null;
                            /** Format: date-time */
                            readonly createdAt: string;
                            readonly createdBy: {
                                /** Format: uuid */
                                readonly id: string;
                                readonly title: string;
                            } | null;
                            readonly startedAt: string | null;
                            readonly finishedAt: string | null;
                            /**
                             * Format: uuid
                             * @description Every change of the import carries it.
                             */
                            readonly batchId: string;
                            readonly progress: {
                                readonly done: number;
                                readonly total: number;
                                readonly phase: ("waiting" | "reading" | "checking" | "writing" | "linking" | "undoing") | null;
                            };
                            readonly undo: {
                                readonly undone: number;
                                readonly conflicts: readonly {
                                    readonly object: string;
                                    readonly recordId: string;
                                    readonly title: string | null;
                                    readonly fields: readonly string[];
                                    readonly reason: string;
                                }[];
                                readonly moreConflicts: number;
                            } | null;
                            /** @description In the order in which they are imported. */
                            readonly files: readonly {
                                readonly name: string;
                                /** @description In bytes. */
                                readonly size: number;
                                /** @description What each row is; null: choose one. */
                                readonly object: string | null;
                                readonly encoding: string;
                                /** @description What the encoding may be, the likeliest first. */
                                readonly encodings: readonly string[];
                                readonly delimiter: string;
                                readonly header: boolean;
                                /** @enum {string} */
                                readonly dateOrder: "ymd" | "dmy" | "mdy";
                                /** @enum {string} */
                                readonly decimal: "." | ",";
                                /** @description Rows below the header; of a large file a count of its lines until it has been previewed. */
                                readonly rows: number;
                                readonly columns: readonly {
                                    readonly column: string;
                                    readonly samples: readonly string[];
                                    readonly guess: string | null;
                                }[];
                                /** @description What columns can be mapped to. */
                                readonly targets: readonly {
                                    /** @description A field, or a part of one: "amount", "address.city", "phones.mobile". */
                                    readonly field: string;
                                    readonly label: string;
                                    readonly required: boolean;
                                    /** @description Whether records can be found by it. */
                                    readonly key: boolean;
                                    readonly link: {
                                        readonly object: string;
                                        readonly matchBy: readonly {
                                            readonly field: string;
                                            readonly label: string;
                                        }[];
                                    } | null;
                                }[];
                                /** @description Fields by which a row finds the record it updates. Empty: every row is a new record. */
                                readonly key: readonly string[];
                                readonly mapping: readonly {
                                    /** @description Null when the field is composed by `template`. */
                                    readonly column: string | null;
                                    /** @description Null: the column is not imported. */
                                    readonly field: string | null;
                                    /** @description Composes a new record's field from columns: "{account} – {product} | {opportunity_id}". The first of the alternatives whose columns are all filled is taken. Never changes a record that exists. */
                                    readonly template?: string;
                                    /** @description For links: the field of the linked record that the cells hold; its title unless told. */
                                    readonly matchBy?: string;
                                    /** @description For links: create records that are not there. */
                                    readonly createMissing?: boolean;
                                }[];
                                readonly values: readonly {
                                    readonly column: string;
                                    readonly from: string;
                                    readonly to: string | null;
                                }[];
                                readonly preview: {
                                    readonly create: number;
                                    readonly update: number;
                                    readonly unchanged: number;
                                    readonly skip: number;
                                    readonly error: number;
                                    /** @description Linked records that are created along with the rows. */
                                    readonly creates: readonly {
                                        readonly object: string;
                                        readonly records: number;
                                    }[];
                                    /** @description What makes rows fail, by value, most rows first. */
                                    readonly problems: readonly {
                                        readonly column: string | null;
                                        readonly field: string | null;
                                        readonly value: string | null;
                                        /** @description How many rows. */
                                        readonly rows: number;
                                        readonly firstRow: number;
                                        readonly code: string;
                                        readonly message: string;
                                        readonly suggestion: {
                                            readonly to: string;
                                            readonly title: string;
                                            readonly why: string;
                                        } | null;
                                        /** @description What the value may be mapped to, the nearest first; more can be found by searching. */
                                        readonly choices: readonly {
                                            readonly to: string;
                                            readonly title: string;
                                        }[];
                                    }[];
                                    /** @description What deserves a look but stops nothing: records to be created, values that match but for capitals. */
                                    readonly notes: readonly {
                                        readonly column: string | null;
                                        readonly field: string | null;
                                        readonly value: string | null;
                                        /** @description How many rows. */
                                        readonly rows: number;
                                        readonly firstRow: number;
                                        readonly code: string;
                                        readonly message: string;
                                        readonly suggestion: {
                                            readonly to: string;
                                            readonly title: string;
                                            readonly why: string;
                                        } | null;
                                        /** @description What the value may be mapped to, the nearest first; more can be found by searching. */
                                        readonly choices: readonly {
                                            readonly to: string;
                                            readonly title: string;
                                        }[];
                                    }[];
                                    /** @description Kinds of problems beyond those listed. */
                                    readonly moreProblems: number;
                                } | null;
                                readonly result: {
                                    readonly created: number;
                                    readonly updated: number;
                                    readonly unchanged: number;
                                    readonly skipped: number;
                                    readonly refused: number;
                                } | null;
                                readonly problem: {
                                    readonly code: string;
                                    readonly message: string;
                                } | null;
                            }[];
                        }[];
                        readonly next: string | null;
                    };
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly postImports: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How it is now. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        /** @enum {string} */
                        readonly status: "draft" | "previewing" | "previewed" | "running" | "done" | "failed" | "undone";
                        /** @description Why it failed, for people. */
                        readonly message: string | null;
                        /** Format: date-time */
                        readonly createdAt: string;
                        readonly createdBy: {
                            /** Format: uuid */
                            readonly id: string;
                            readonly title: string;
                        } | null;
                        readonly startedAt: string | null;
                        readonly finishedAt: string | null;
                        /**
                         * Format: uuid
                         * @description Every change of the import carries it.
                         */
                        readonly batchId: string;
                        readonly progress: {
                            readonly done: number;
                            readonly total: number;
                            readonly phase: ("waiting" | "reading" | "checking" | "writing" | "linking" | "undoing") | null;
                        };
                        readonly undo: {
                            readonly undone: number;
                            readonly conflicts: readonly {
                                readonly object: string;
                                readonly recordId: string;
                                readonly title: string | null;
                                readonly fields: readonly string[];
                                readonly reason: string;
                            }[];
                            readonly moreConflicts: number;
                        } | null;
                        /** @description In the order in which they are imported. */
                        readonly files: readonly {
                            readonly name: string;
                            /** @description In bytes. */
                            readonly size: number;
                            /** @description What each row is; null: choose one. */
                            readonly object: string | null;
                            readonly encoding: string;
                            /** @description What the encoding may be, the likeliest first. */
                            readonly encodings: readonly string[];
                            readonly delimiter: string;
                            readonly header: boolean;
                            /** @enum {string} */
                            readonly dateOrder: "ymd" | "dmy" | "mdy";
                            /** @enum {string} */
                            readonly decimal: "." | ",";
                            /** @description Rows below the header; of a large file a count of its lines until it has been previewed. */
                            readonly rows: number;
                            readonly columns: readonly {
                                readonly column: string;
                                readonly samples: readonly string[];
                                readonly guess: string | null;
                            }[];
                            /** @description What columns can be mapped to. */
                            readonly targets: readonly {
                                /** @description A field, or a part of one: "amount", "address.city", "phones.mobile". */
                                readonly field: string;
                                readonly label: string;
                                readonly required: boolean;
                                /** @description Whether records can be found by it. */
                                readonly key: boolean;
                                readonly link: {
                                    readonly object: string;
                                    readonly matchBy: readonly {
                                        readonly field: string;
                                        readonly label: string;
                                    }[];
                                } | null;
                            }[];
                            /** @description Fields by which a row finds the record it updates. Empty: every row is a new record. */
                            readonly key: readonly string[];
                            readonly mapping: readonly {
                                /** @description Null when the field is composed by `template`. */
                                readonly column: string | null;
                                /** @description Null: the column is not imported. */
                                readonly field: string | null;
                                /** @description Composes a new record's field from columns: "{account} – {product} | {opportunity_id}". The first of the alternatives whose columns are all filled is taken. Never changes a record that exists. */
                                readonly template?: string;
                                /** @description For links: the field of the linked record that the cells hold; its title unless told. */
                                readonly matchBy?: string;
                                /** @description For links: create records that are not there. */
                                readonly createMissing?: boolean;
                            }[];
                            readonly values: readonly {
                                readonly column: string;
                                readonly from: string;
                                readonly to: string | null;
                            }[];
                            readonly preview: {
                                readonly create: number;
                                readonly update: number;
                                readonly unchanged: number;
                                readonly skip: number;
                                readonly error: number;
                                /** @description Linked records that are created along with the rows. */
                                readonly creates: readonly {
                                    readonly object: string;
                                    readonly records: number;
                                }[];
                                /** @description What makes rows fail, by value, most rows first. */
                                readonly problems: readonly {
                                    readonly column: string | null;
                                    readonly field: string | null;
                                    readonly value: string | null;
                                    /** @description How many rows. */
                                    readonly rows: number;
                                    readonly firstRow: number;
                                    readonly code: string;
                                    readonly message: string;
                                    readonly suggestion: {
                                        readonly to: string;
                                        readonly title: string;
                                        readonly why: string;
                                    } | null;
                                    /** @description What the value may be mapped to, the nearest first; more can be found by searching. */
                                    readonly choices: readonly {
                                        readonly to: string;
                                        readonly title: string;
                                    }[];
                                }[];
                                /** @description What deserves a look but stops nothing: records to be created, values that match but for capitals. */
                                readonly notes: readonly {
                                    readonly column: string | null;
                                    readonly field: string | null;
                                    readonly value: string | null;
                                    /** @description How many rows. */
                                    readonly rows: number;
                                    readonly firstRow: number;
                                    readonly code: string;
                                    readonly message: string;
                                    readonly suggestion: {
                                        readonly to: string;
                                        readonly title: string;
                                        readonly why: string;
                                    } | null;
                                    /** @description What the value may be mapped to, the nearest first; more can be found by searching. */
                                    readonly choices: readonly {
                                        readonly to: string;
                                        readonly title: string;
                                    }[];
                                }[];
                                /** @description Kinds of problems beyond those listed. */
                                readonly moreProblems: number;
                            } | null;
                            readonly result: {
                                readonly created: number;
                                readonly updated: number;
                                readonly unchanged: number;
                                readonly skipped: number;
                                readonly refused: number;
                            } | null;
                            readonly problem: {
                                readonly code: string;
                                readonly message: string;
                            } | null;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getImportsId: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was asked for. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        /** @enum {string} */
                        readonly status: "draft" | "previewing" | "previewed" | "running" | "done" | "failed" | "undone";
                        /** @description Why it failed, for people. */
                        readonly message: string | null;
                        /** Format: date-time */
                        readonly createdAt: string;
                        readonly createdBy: {
                            /** Format: uuid */
                            readonly id: string;
                            readonly title: string;
                        } | null;
                        readonly startedAt: string | null;
                        readonly finishedAt: string | null;
                        /**
                         * Format: uuid
                         * @description Every change of the import carries it.
                         */
                        readonly batchId: string;
                        readonly progress: {
                            readonly done: number;
                            readonly total: number;
                            readonly phase: ("waiting" | "reading" | "checking" | "writing" | "linking" | "undoing") | null;
                        };
                        readonly undo: {
                            readonly undone: number;
                            readonly conflicts: readonly {
                                readonly object: string;
                                readonly recordId: string;
                                readonly title: string | null;
                                readonly fields: readonly string[];
                                readonly reason: string;
                            }[];
                            readonly moreConflicts: number;
                        } | null;
                        /** @description In the order in which they are imported. */
                        readonly files: readonly {
                            readonly name: string;
                            /** @description In bytes. */
                            readonly size: number;
                            /** @description What each row is; null: choose one. */
                            readonly object: string | null;
                            readonly encoding: string;
                            /** @description What the encoding may be, the likeliest first. */
                            readonly encodings: readonly string[];
                            readonly delimiter: string;
                            readonly header: boolean;
                            /** @enum {string} */
                            readonly dateOrder: "ymd" | "dmy" | "mdy";
                            /** @enum {string} */
                            readonly decimal: "." | ",";
                            /** @description Rows below the header; of a large file a count of its lines until it has been previewed. */
                            readonly rows: number;
                            readonly columns: readonly {
                                readonly column: string;
                                readonly samples: readonly string[];
                                readonly guess: string | null;
                            }[];
                            /** @description What columns can be mapped to. */
                            readonly targets: readonly {
                                /** @description A field, or a part of one: "amount", "address.city", "phones.mobile". */
                                readonly field: string;
                                readonly label: string;
                                readonly required: boolean;
                                /** @description Whether records can be found by it. */
                                readonly key: boolean;
                                readonly link: {
                                    readonly object: string;
                                    readonly matchBy: readonly {
                                        readonly field: string;
                                        readonly label: string;
                                    }[];
                                } | null;
                            }[];
                            /** @description Fields by which a row finds the record it updates. Empty: every row is a new record. */
                            readonly key: readonly string[];
                            readonly mapping: readonly {
                                /** @description Null when the field is composed by `template`. */
                                readonly column: string | null;
                                /** @description Null: the column is not imported. */
                                readonly field: string | null;
                                /** @description Composes a new record's field from columns: "{account} – {product} | {opportunity_id}". The first of the alternatives whose columns are all filled is taken. Never changes a record that exists. */
                                readonly template?: string;
                                /** @description For links: the field of the linked record that the cells hold; its title unless told. */
                                readonly matchBy?: string;
                                /** @description For links: create records that are not there. */
                                readonly createMissing?: boolean;
                            }[];
                            readonly values: readonly {
                                readonly column: string;
                                readonly from: string;
                                readonly to: string | null;
                            }[];
                            readonly preview: {
                                readonly create: number;
                                readonly update: number;
                                readonly unchanged: number;
                                readonly skip: number;
                                readonly error: number;
                                /** @description Linked records that are created along with the rows. */
                                readonly creates: readonly {
                                    readonly object: string;
                                    readonly records: number;
                                }[];
                                /** @description What makes rows fail, by value, most rows first. */
                                readonly problems: readonly {
                                    readonly column: string | null;
                                    readonly field: string | null;
                                    readonly value: string | null;
                                    /** @description How many rows. */
                                    readonly rows: number;
                                    readonly firstRow: number;
                                    readonly code: string;
                                    readonly message: string;
                                    readonly suggestion: {
                                        readonly to: string;
                                        readonly title: string;
                                        readonly why: string;
                                    } | null;
                                    /** @description What the value may be mapped to, the nearest first; more can be found by searching. */
                                    readonly choices: readonly {
                                        readonly to: string;
                                        readonly title: string;
                                    }[];
                                }[];
                                /** @description What deserves a look but stops nothing: records to be created, values that match but for capitals. */
                                readonly notes: readonly {
                                    readonly column: string | null;
                                    readonly field: string | null;
                                    readonly value: string | null;
                                    /** @description How many rows. */
                                    readonly rows: number;
                                    readonly firstRow: number;
                                    readonly code: string;
                                    readonly message: string;
                                    readonly suggestion: {
                                        readonly to: string;
                                        readonly title: string;
                                        readonly why: string;
                                    } | null;
                                    /** @description What the value may be mapped to, the nearest first; more can be found by searching. */
                                    readonly choices: readonly {
                                        readonly to: string;
                                        readonly title: string;
                                    }[];
                                }[];
                                /** @description Kinds of problems beyond those listed. */
                                readonly moreProblems: number;
                            } | null;
                            readonly result: {
                                readonly created: number;
                                readonly updated: number;
                                readonly unchanged: number;
                                readonly skipped: number;
                                readonly refused: number;
                            } | null;
                            readonly problem: {
                                readonly code: string;
                                readonly message: string;
                            } | null;
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteImportsId: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly patchImportsId: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly files: readonly {
                        readonly name: string;
                        readonly object?: string | null;
                        readonly encoding?: string;
                        /** @enum {string} */
                        readonly delimiter?: "," | ";" | "\t" | "|";
                        readonly header?: boolean;
                        /** @enum {string} */
                        readonly dateOrder?: "ymd" | "dmy" | "mdy";
                        /** @enum {string} */
                        readonly decimal?: "." | ",";
                        readonly key?: readonly string[];
                        readonly mapping?: readonly {
                            /** @description Null when the field is composed by `template`. */
                            readonly column: string | null;
                            /** @description Null: the column is not imported. */
                            readonly field: string | null;
                            /** @description Composes a new record's field from columns: "{account} – {product} | {opportunity_id}". The first of the alternatives whose columns are all filled is taken. Never changes a record that exists. */
                            readonly template?: string;
                            /** @description For links: the field of the linked record that the cells hold; its title unless told. */
                            readonly matchBy?: string;
                            /** @description For links: create records that are not there. */
                            readonly createMissing?: boolean;
                        }[];
                        readonly values?: readonly {
                            readonly column: string;
                            readonly from: string;
                            readonly to: string | null;
                        }[];
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description How it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        /** @enum {string} */
                        readonly status: "draft" | "previewing" | "previewed" | "running" | "done" | "failed" | "undone";
                        /** @description Why it failed, for people. */
                        readonly message: string | null;
                        /** Format: date-time */
                        readonly createdAt: string;
                        readonly createdBy: {
                            /** Format: uuid */
                            readonly id: string;
                            readonly title: string;
                        } | null;
                        readonly startedAt: string | null;
                        readonly finishedAt: string | null;
                        /**
                         * Format: uuid
                         * @description Every change of the import carries it.
                         */
                        readonly batchId: string;
                        readonly progress: {
                            readonly done: number;
                            readonly total: number;
                            readonly phase: ("waiting" | "reading" | "checking" | "writing" | "linking" | "undoing") | null;
                        };
                        readonly undo: {
                            readonly undone: number;
                            readonly conflicts: readonly {
                                readonly object: string;
                                readonly recordId: string;
                                readonly title: string | null;
                                readonly fields: readonly string[];
                                readonly reason: string;
                            }[];
                            readonly moreConflicts: number;
                        } | null;
                        /** @description In the order in which they are imported. */
                        readonly files: readonly {
                            readonly name: string;
                            /** @description In bytes. */
                            readonly size: number;
                            /** @description What each row is; null: choose one. */
                            readonly object: string | null;
                            readonly encoding: string;
                            /** @description What the encoding may be, the likeliest first. */
                            readonly encodings: readonly string[];
                            readonly delimiter: string;
                            readonly header: boolean;
                            /** @enum {string} */
                            readonly dateOrder: "ymd" | "dmy" | "mdy";
                            /** @enum {string} */
                            readonly decimal: "." | ",";
                            /** @description Rows below the header; of a large file a count of its lines until it has been previewed. */
                            readonly rows: number;
                            readonly columns: readonly {
                                readonly column: string;
                                readonly samples: readonly string[];
                                readonly guess: string | null;
                            }[];
                            /** @description What columns can be mapped to. */
                            readonly targets: readonly {
                                /** @description A field, or a part of one: "amount", "address.city", "phones.mobile". */
                                readonly field: string;
                                readonly label: string;
                                readonly required: boolean;
                                /** @description Whether records can be found by it. */
                                readonly key: boolean;
                                readonly link: {
                                    readonly object: string;
                                    readonly matchBy: readonly {
                                        readonly field: string;
                                        readonly label: string;
                                    }[];
                                } | null;
                            }[];
                            /** @description Fields by which a row finds the record it updates. Empty: every row is a new record. */
                            readonly key: readonly string[];
                            readonly mapping: readonly {
                                /** @description Null when the field is composed by `template`. */
                                readonly column: string | null;
                                /** @description Null: the column is not imported. */
                                readonly field: string | null;
                                /** @description Composes a new record's field from columns: "{account} – {product} | {opportunity_id}". The first of the alternatives whose columns are all filled is taken. Never changes a record that exists. */
                                readonly template?: string;
                                /** @description For links: the field of the linked record that the cells hold; its title unless told. */
                                readonly matchBy?: string;
                                /** @description For links: create records that are not there. */
                                readonly createMissing?: boolean;
                            }[];
                            readonly values: readonly {
                                readonly column: string;
                                readonly from: string;
                                readonly to: string | null;
                            }[];
                            readonly preview: {
                                readonly create: number;
                                readonly update: number;
                                readonly unchanged: number;
                                readonly skip: number;
                                readonly error: number;
                                /** @description Linked records that are created along with the rows. */
                                readonly creates: readonly {
                                    readonly object: string;
                                    readonly records: number;
                                }[];
                                /** @description What makes rows fail, by value, most rows first. */
                                readonly problems: readonly {
                                    readonly column: string | null;
                                    readonly field: string | null;
                                    readonly value: string | null;
                                    /** @description How many rows. */
                                    readonly rows: number;
                                    readonly firstRow: number;
                                    readonly code: string;
                                    readonly message: string;
                                    readonly suggestion: {
                                        readonly to: string;
                                        readonly title: string;
                                        readonly why: string;
                                    } | null;
                                    /** @description What the value may be mapped to, the nearest first; more can be found by searching. */
                                    readonly choices: readonly {
                                        readonly to: string;
                                        readonly title: string;
                                    }[];
                                }[];
                                /** @description What deserves a look but stops nothing: records to be created, values that match but for capitals. */
                                readonly notes: readonly {
                                    readonly column: string | null;
                                    readonly field: string | null;
                                    readonly value: string | null;
                                    /** @description How many rows. */
                                    readonly rows: number;
                                    readonly firstRow: number;
                                    readonly code: string;
                                    readonly message: string;
                                    readonly suggestion: {
                                        readonly to: string;
                                        readonly title: string;
                                        readonly why: string;
                                    } | null;
                                    /** @description What the value may be mapped to, the nearest first; more can be found by searching. */
                                    readonly choices: readonly {
                                        readonly to: string;
                                        readonly title: string;
                                    }[];
                                }[];
                                /** @description Kinds of problems beyond those listed. */
                                readonly moreProblems: number;
                            } | null;
                            readonly result: {
                                readonly created: number;
                                readonly updated: number;
                                readonly unchanged: number;
                                readonly skipped: number;
                                readonly refused: number;
                            } | null;
                            readonly problem: {
                                readonly code: string;
                                readonly message: string;
                            } | null;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getImportsIdErrorsCsv: {
        readonly parameters: {
            readonly query?: {
                readonly file?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv; charset=utf-8": string;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly putImportsIdFilesName: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "text/csv": string;
                readonly "application/octet-stream": string;
                readonly "text/plain": string;
                readonly "application/vnd.ms-excel": string;
            };
        };
        readonly responses: {
            /** @description How it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        /** @enum {string} */
                        readonly status: "draft" | "previewing" | "previewed" | "running" | "done" | "failed" | "undone";
                        /** @description Why it failed, for people. */
                        readonly message: string | null;
                        /** Format: date-time */
                        readonly createdAt: string;
                        readonly createdBy: {
                            /** Format: uuid */
                            readonly id: string;
                            readonly title: string;
                        } | null;
                        readonly startedAt: string | null;
                        readonly finishedAt: string | null;
                        /**
                         * Format: uuid
                         * @description Every change of the import carries it.
                         */
                        readonly batchId: string;
                        readonly progress: {
                            readonly done: number;
                            readonly total: number;
                            readonly phase: ("waiting" | "reading" | "checking" | "writing" | "linking" | "undoing") | null;
                        };
                        readonly undo: {
                            readonly undone: number;
                            readonly conflicts: readonly {
                                readonly object: string;
                                readonly recordId: string;
                                readonly title: string | null;
                                readonly fields: readonly string[];
                                readonly reason: string;
                            }[];
                            readonly moreConflicts: number;
                        } | null;
                        /** @description In the order in which they are imported. */
                        readonly files: readonly {
                            readonly name: string;
                            /** @description In bytes. */
                            readonly size: number;
                            /** @description What each row is; null: choose one. */
                            readonly object: string | null;
                            readonly encoding: string;
                            /** @description What the encoding may be, the likeliest first. */
                            readonly encodings: readonly string[];
                            readonly delimiter: string;
                            readonly header: boolean;
                            /** @enum {string} */
                            readonly dateOrder: "ymd" | "dmy" | "mdy";
                            /** @enum {string} */
                            readonly decimal: "." | ",";
                            /** @description Rows below the header; of a large file a count of its lines until it has been previewed. */
                            readonly rows: number;
                            readonly columns: readonly {
                                readonly column: string;
                                readonly samples: readonly string[];
                                readonly guess: string | null;
                            }[];
                            /** @description What columns can be mapped to. */
                            readonly targets: readonly {
                                /** @description A field, or a part of one: "amount", "address.city", "phones.mobile". */
                                readonly field: string;
                                readonly label: string;
                                readonly required: boolean;
                                /** @description Whether records can be found by it. */
                                readonly key: boolean;
                                readonly link: {
                                    readonly object: string;
                                    readonly matchBy: readonly {
                                        readonly field: string;
                                        readonly label: string;
                                    }[];
                                } | null;
                            }[];
                            /** @description Fields by which a row finds the record it updates. Empty: every row is a new record. */
                            readonly key: readonly string[];
                            readonly mapping: readonly {
                                /** @description Null when the field is composed by `template`. */
                                readonly column: string | null;
                                /** @description Null: the column is not imported. */
                                readonly field: string | null;
                                /** @description Composes a new record's field from columns: "{account} – {product} | {opportunity_id}". The first of the alternatives whose columns are all filled is taken. Never changes a record that exists. */
                                readonly template?: string;
                                /** @description For links: the field of the linked record that the cells hold; its title unless told. */
                                readonly matchBy?: string;
                                /** @description For links: create records that are not there. */
                                readonly createMissing?: boolean;
                            }[];
                            readonly values: readonly {
                                readonly column: string;
                                readonly from: string;
                                readonly to: string | null;
                            }[];
                            readonly preview: {
                                readonly create: number;
                                readonly update: number;
                                readonly unchanged: number;
                                readonly skip: number;
                                readonly error: number;
                                /** @description Linked records that are created along with the rows. */
                                readonly creates: readonly {
                                    readonly object: string;
                                    readonly records: number;
                                }[];
                                /** @description What makes rows fail, by value, most rows first. */
                                readonly problems: readonly {
                                    readonly column: string | null;
                                    readonly field: string | null;
                                    readonly value: string | null;
                                    /** @description How many rows. */
                                    readonly rows: number;
                                    readonly firstRow: number;
                                    readonly code: string;
                                    readonly message: string;
                                    readonly suggestion: {
                                        readonly to: string;
                                        readonly title: string;
                                        readonly why: string;
                                    } | null;
                                    /** @description What the value may be mapped to, the nearest first; more can be found by searching. */
                                    readonly choices: readonly {
                                        readonly to: string;
                                        readonly title: string;
                                    }[];
                                }[];
                                /** @description What deserves a look but stops nothing: records to be created, values that match but for capitals. */
                                readonly notes: readonly {
                                    readonly column: string | null;
                                    readonly field: string | null;
                                    readonly value: string | null;
                                    /** @description How many rows. */
                                    readonly rows: number;
                                    readonly firstRow: number;
                                    readonly code: string;
                                    readonly message: string;
                                    readonly suggestion: {
                                        readonly to: string;
                                        readonly title: string;
                                        readonly why: string;
                                    } | null;
                                    /** @description What the value may be mapped to, the nearest first; more can be found by searching. */
                                    readonly choices: readonly {
                                        readonly to: string;
                                        readonly title: string;
                                    }[];
                                }[];
                                /** @description Kinds of problems beyond those listed. */
                                readonly moreProblems: number;
                            } | null;
                            readonly result: {
                                readonly created: number;
                                readonly updated: number;
                                readonly unchanged: number;
                                readonly skipped: number;
                                readonly refused: number;
                            } | null;
                            readonly problem: {
                                readonly code: string;
                                readonly message: string;
                            } | null;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteImportsIdFilesName: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        /** @enum {string} */
                        readonly status: "draft" | "previewing" | "previewed" | "running" | "done" | "failed" | "undone";
                        /** @description Why it failed, for people. */
                        readonly message: string | null;
                        /** Format: date-time */
                        readonly createdAt: string;
                        readonly createdBy: {
                            /** Format: uuid */
                            readonly id: string;
                            readonly title: string;
                        } | null;
                        readonly startedAt: string | null;
                        readonly finishedAt: string | null;
                        /**
                         * Format: uuid
                         * @description Every change of the import carries it.
                         */
                        readonly batchId: string;
                        readonly progress: {
                            readonly done: number;
                            readonly total: number;
                            readonly phase: ("waiting" | "reading" | "checking" | "writing" | "linking" | "undoing") | null;
                        };
                        readonly undo: {
                            readonly undone: number;
                            readonly conflicts: readonly {
                                readonly object: string;
                                readonly recordId: string;
                                readonly title: string | null;
                                readonly fields: readonly string[];
                                readonly reason: string;
                            }[];
                            readonly moreConflicts: number;
                        } | null;
                        /** @description In the order in which they are imported. */
                        readonly files: readonly {
                            readonly name: string;
                            /** @description In bytes. */
                            readonly size: number;
                            /** @description What each row is; null: choose one. */
                            readonly object: string | null;
                            readonly encoding: string;
                            /** @description What the encoding may be, the likeliest first. */
                            readonly encodings: readonly string[];
                            readonly delimiter: string;
                            readonly header: boolean;
                            /** @enum {string} */
                            readonly dateOrder: "ymd" | "dmy" | "mdy";
                            /** @enum {string} */
                            readonly decimal: "." | ",";
                            /** @description Rows below the header; of a large file a count of its lines until it has been previewed. */
                            readonly rows: number;
                            readonly columns: readonly {
                                readonly column: string;
                                readonly samples: readonly string[];
                                readonly guess: string | null;
                            }[];
                            /** @description What columns can be mapped to. */
                            readonly targets: readonly {
                                /** @description A field, or a part of one: "amount", "address.city", "phones.mobile". */
                                readonly field: string;
                                readonly label: string;
                                readonly required: boolean;
                                /** @description Whether records can be found by it. */
                                readonly key: boolean;
                                readonly link: {
                                    readonly object: string;
                                    readonly matchBy: readonly {
                                        readonly field: string;
                                        readonly label: string;
                                    }[];
                                } | null;
                            }[];
                            /** @description Fields by which a row finds the record it updates. Empty: every row is a new record. */
                            readonly key: readonly string[];
                            readonly mapping: readonly {
                                /** @description Null when the field is composed by `template`. */
                                readonly column: string | null;
                                /** @description Null: the column is not imported. */
                                readonly field: string | null;
                                /** @description Composes a new record's field from columns: "{account} – {product} | {opportunity_id}". The first of the alternatives whose columns are all filled is taken. Never changes a record that exists. */
                                readonly template?: string;
                                /** @description For links: the field of the linked record that the cells hold; its title unless told. */
                                readonly matchBy?: string;
                                /** @description For links: create records that are not there. */
                                readonly createMissing?: boolean;
                            }[];
                            readonly values: readonly {
                                readonly column: string;
                                readonly from: string;
                                readonly to: string | null;
                            }[];
                            readonly preview: {
                                readonly create: number;
                                readonly update: number;
                                readonly unchanged: number;
                                readonly skip: number;
                                readonly error: number;
                                /** @description Linked records that are created along with the rows. */
                                readonly creates: readonly {
                                    readonly object: string;
                                    readonly records: number;
                                }[];
                                /** @description What makes rows fail, by value, most rows first. */
                                readonly problems: readonly {
                                    readonly column: string | null;
                                    readonly field: string | null;
                                    readonly value: string | null;
                                    /** @description How many rows. */
                                    readonly rows: number;
                                    readonly firstRow: number;
                                    readonly code: string;
                                    readonly message: string;
                                    readonly suggestion: {
                                        readonly to: string;
                                        readonly title: string;
                                        readonly why: string;
                                    } | null;
                                    /** @description What the value may be mapped to, the nearest first; more can be found by searching. */
                                    readonly choices: readonly {
                                        readonly to: string;
                                        readonly title: string;
                                    }[];
                                }[];
                                /** @description What deserves a look but stops nothing: records to be created, values that match but for capitals. */
                                readonly notes: readonly {
                                    readonly column: string | null;
                                    readonly field: string | null;
                                    readonly value: string | null;
                                    /** @description How many rows. */
                                    readonly rows: number;
                                    readonly firstRow: number;
                                    readonly code: string;
                                    readonly message: string;
                                    readonly suggestion: {
                                        readonly to: string;
                                        readonly title: string;
                                        readonly why: string;
                                    } | null;
                                    /** @description What the value may be mapped to, the nearest first; more can be found by searching. */
                                    readonly choices: readonly {
                                        readonly to: string;
                                        readonly title: string;
                                    }[];
                                }[];
                                /** @description Kinds of problems beyond those listed. */
                                readonly moreProblems: number;
                            } | null;
                            readonly result: {
                                readonly created: number;
                                readonly updated: number;
                                readonly unchanged: number;
                                readonly skipped: number;
                                readonly refused: number;
                            } | null;
                            readonly problem: {
                                readonly code: string;
                                readonly message: string;
                            } | null;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly postImportsIdPreview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How it is now. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        /** @enum {string} */
                        readonly status: "draft" | "previewing" | "previewed" | "running" | "done" | "failed" | "undone";
                        /** @description Why it failed, for people. */
                        readonly message: string | null;
                        /** Format: date-time */
                        readonly createdAt: string;
                        readonly createdBy: {
                            /** Format: uuid */
                            readonly id: string;
                            readonly title: string;
                        } | null;
                        readonly startedAt: string | null;
                        readonly finishedAt: string | null;
                        /**
                         * Format: uuid
                         * @description Every change of the import carries it.
                         */
                        readonly batchId: string;
                        readonly progress: {
                            readonly done: number;
                            readonly total: number;
                            readonly phase: ("waiting" | "reading" | "checking" | "writing" | "linking" | "undoing") | null;
                        };
                        readonly undo: {
                            readonly undone: number;
                            readonly conflicts: readonly {
                                readonly object: string;
                                readonly recordId: string;
                                readonly title: string | null;
                                readonly fields: readonly string[];
                                readonly reason: string;
                            }[];
                            readonly moreConflicts: number;
                        } | null;
                        /** @description In the order in which they are imported. */
                        readonly files: readonly {
                            readonly name: string;
                            /** @description In bytes. */
                            readonly size: number;
                            /** @description What each row is; null: choose one. */
                            readonly object: string | null;
                            readonly encoding: string;
                            /** @description What the encoding may be, the likeliest first. */
                            readonly encodings: readonly string[];
                            readonly delimiter: string;
                            readonly header: boolean;
                            /** @enum {string} */
                            readonly dateOrder: "ymd" | "dmy" | "mdy";
                            /** @enum {string} */
                            readonly decimal: "." | ",";
                            /** @description Rows below the header; of a large file a count of its lines until it has been previewed. */
                            readonly rows: number;
                            readonly columns: readonly {
                                readonly column: string;
                                readonly samples: readonly string[];
                                readonly guess: string | null;
                            }[];
                            /** @description What columns can be mapped to. */
                            readonly targets: readonly {
                                /** @description A field, or a part of one: "amount", "address.city", "phones.mobile". */
                                readonly field: string;
                                readonly label: string;
                                readonly required: boolean;
                                /** @description Whether records can be found by it. */
                                readonly key: boolean;
                                readonly link: {
                                    readonly object: string;
                                    readonly matchBy: readonly {
                                        readonly field: string;
                                        readonly label: string;
                                    }[];
                                } | null;
                            }[];
                            /** @description Fields by which a row finds the record it updates. Empty: every row is a new record. */
                            readonly key: readonly string[];
                            readonly mapping: readonly {
                                /** @description Null when the field is composed by `template`. */
                                readonly column: string | null;
                                /** @description Null: the column is not imported. */
                                readonly field: string | null;
                                /** @description Composes a new record's field from columns: "{account} – {product} | {opportunity_id}". The first of the alternatives whose columns are all filled is taken. Never changes a record that exists. */
                                readonly template?: string;
                                /** @description For links: the field of the linked record that the cells hold; its title unless told. */
                                readonly matchBy?: string;
                                /** @description For links: create records that are not there. */
                                readonly createMissing?: boolean;
                            }[];
                            readonly values: readonly {
                                readonly column: string;
                                readonly from: string;
                                readonly to: string | null;
                            }[];
                            readonly preview: {
                                readonly create: number;
                                readonly update: number;
                                readonly unchanged: number;
                                readonly skip: number;
                                readonly error: number;
                                /** @description Linked records that are created along with the rows. */
                                readonly creates: readonly {
                                    readonly object: string;
                                    readonly records: number;
                                }[];
                                /** @description What makes rows fail, by value, most rows first. */
                                readonly problems: readonly {
                                    readonly column: string | null;
                                    readonly field: string | null;
                                    readonly value: string | null;
                                    /** @description How many rows. */
                                    readonly rows: number;
                                    readonly firstRow: number;
                                    readonly code: string;
                                    readonly message: string;
                                    readonly suggestion: {
                                        readonly to: string;
                                        readonly title: string;
                                        readonly why: string;
                                    } | null;
                                    /** @description What the value may be mapped to, the nearest first; more can be found by searching. */
                                    readonly choices: readonly {
                                        readonly to: string;
                                        readonly title: string;
                                    }[];
                                }[];
                                /** @description What deserves a look but stops nothing: records to be created, values that match but for capitals. */
                                readonly notes: readonly {
                                    readonly column: string | null;
                                    readonly field: string | null;
                                    readonly value: string | null;
                                    /** @description How many rows. */
                                    readonly rows: number;
                                    readonly firstRow: number;
                                    readonly code: string;
                                    readonly message: string;
                                    readonly suggestion: {
                                        readonly to: string;
                                        readonly title: string;
                                        readonly why: string;
                                    } | null;
                                    /** @description What the value may be mapped to, the nearest first; more can be found by searching. */
                                    readonly choices: readonly {
                                        readonly to: string;
                                        readonly title: string;
                                    }[];
                                }[];
                                /** @description Kinds of problems beyond those listed. */
                                readonly moreProblems: number;
                            } | null;
                            readonly result: {
                                readonly created: number;
                                readonly updated: number;
                                readonly unchanged: number;
                                readonly skipped: number;
                                readonly refused: number;
                            } | null;
                            readonly problem: {
                                readonly code: string;
                                readonly message: string;
                            } | null;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getImportsIdPreviewRows: {
        readonly parameters: {
            readonly query: {
                readonly file: string;
                readonly kind?: "all" | "error" | "changed";
                readonly cursor?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was asked for. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly {
                            /** @description As a spreadsheet counts: the header is row 1. */
                            readonly row: number;
                            /** @enum {string} */
                            readonly outcome: "create" | "update" | "unchanged" | "skip" | "error";
                            /** @description The record it would change. */
                            readonly recordId: string | null;
                            readonly cells: readonly {
                                readonly field: string;
                                readonly column: string | null;
                                /** @description What the record would hold, after values are mapped. */
                                readonly text: string;
                                /** @description What the record holds now, where that changes. */
                                readonly before: string | null;
                                readonly changed: boolean;
                                /** @description A linked record that does not exist yet. */
                                readonly isNew: boolean;
                            }[];
                            readonly issues: readonly {
                                readonly column: string | null;
                                readonly field: string | null;
                                readonly value: string | null;
                                readonly code: string;
                                readonly message: string;
                            }[];
                        }[];
                        readonly next: string | null;
                    };
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly postImportsIdRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How it is now. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        /** @enum {string} */
                        readonly status: "draft" | "previewing" | "previewed" | "running" | "done" | "failed" | "undone";
                        /** @description Why it failed, for people. */
                        readonly message: string | null;
                        /** Format: date-time */
                        readonly createdAt: string;
                        readonly createdBy: {
                            /** Format: uuid */
                            readonly id: string;
                            readonly title: string;
                        } | null;
                        readonly startedAt: string | null;
                        readonly finishedAt: string | null;
                        /**
                         * Format: uuid
                         * @description Every change of the import carries it.
                         */
                        readonly batchId: string;
                        readonly progress: {
                            readonly done: number;
                            readonly total: number;
                            readonly phase: ("waiting" | "reading" | "checking" | "writing" | "linking" | "undoing") | null;
                        };
                        readonly undo: {
                            readonly undone: number;
                            readonly conflicts: readonly {
                                readonly object: string;
                                readonly recordId: string;
                                readonly title: string | null;
                                readonly fields: readonly string[];
                                readonly reason: string;
                            }[];
                            readonly moreConflicts: number;
                        } | null;
                        /** @description In the order in which they are imported. */
                        readonly files: readonly {
                            readonly name: string;
                            /** @description In bytes. */
                            readonly size: number;
                            /** @description What each row is; null: choose one. */
                            readonly object: string | null;
                            readonly encoding: string;
                            /** @description What the encoding may be, the likeliest first. */
                            readonly encodings: readonly string[];
                            readonly delimiter: string;
                            readonly header: boolean;
                            /** @enum {string} */
                            readonly dateOrder: "ymd" | "dmy" | "mdy";
                            /** @enum {string} */
                            readonly decimal: "." | ",";
                            /** @description Rows below the header; of a large file a count of its lines until it has been previewed. */
                            readonly rows: number;
                            readonly columns: readonly {
                                readonly column: string;
                                readonly samples: readonly string[];
                                readonly guess: string | null;
                            }[];
                            /** @description What columns can be mapped to. */
                            readonly targets: readonly {
                                /** @description A field, or a part of one: "amount", "address.city", "phones.mobile". */
                                readonly field: string;
                                readonly label: string;
                                readonly required: boolean;
                                /** @description Whether records can be found by it. */
                                readonly key: boolean;
                                readonly link: {
                                    readonly object: string;
                                    readonly matchBy: readonly {
                                        readonly field: string;
                                        readonly label: string;
                                    }[];
                                } | null;
                            }[];
                            /** @description Fields by which a row finds the record it updates. Empty: every row is a new record. */
                            readonly key: readonly string[];
                            readonly mapping: readonly {
                                /** @description Null when the field is composed by `template`. */
                                readonly column: string | null;
                                /** @description Null: the column is not imported. */
                                readonly field: string | null;
                                /** @description Composes a new record's field from columns: "{account} – {product} | {opportunity_id}". The first of the alternatives whose columns are all filled is taken. Never changes a record that exists. */
                                readonly template?: string;
                                /** @description For links: the field of the linked record that the cells hold; its title unless told. */
                                readonly matchBy?: string;
                                /** @description For links: create records that are not there. */
                                readonly createMissing?: boolean;
                            }[];
                            readonly values: readonly {
                                readonly column: string;
                                readonly from: string;
                                readonly to: string | null;
                            }[];
                            readonly preview: {
                                readonly create: number;
                                readonly update: number;
                                readonly unchanged: number;
                                readonly skip: number;
                                readonly error: number;
                                /** @description Linked records that are created along with the rows. */
                                readonly creates: readonly {
                                    readonly object: string;
                                    readonly records: number;
                                }[];
                                /** @description What makes rows fail, by value, most rows first. */
                                readonly problems: readonly {
                                    readonly column: string | null;
                                    readonly field: string | null;
                                    readonly value: string | null;
                                    /** @description How many rows. */
                                    readonly rows: number;
                                    readonly firstRow: number;
                                    readonly code: string;
                                    readonly message: string;
                                    readonly suggestion: {
                                        readonly to: string;
                                        readonly title: string;
                                        readonly why: string;
                                    } | null;
                                    /** @description What the value may be mapped to, the nearest first; more can be found by searching. */
                                    readonly choices: readonly {
                                        readonly to: string;
                                        readonly title: string;
                                    }[];
                                }[];
                                /** @description What deserves a look but stops nothing: records to be created, values that match but for capitals. */
                                readonly notes: readonly {
                                    readonly column: string | null;
                                    readonly field: string | null;
                                    readonly value: string | null;
                                    /** @description How many rows. */
                                    readonly rows: number;
                                    readonly firstRow: number;
                                    readonly code: string;
                                    readonly message: string;
                                    readonly suggestion: {
                                        readonly to: string;
                                        readonly title: string;
                                        readonly why: string;
                                    } | null;
                                    /** @description What the value may be mapped to, the nearest first; more can be found by searching. */
                                    readonly choices: readonly {
                                        readonly to: string;
                                        readonly title: string;
                                    }[];
                                }[];
                                /** @description Kinds of problems beyond those listed. */
                                readonly moreProblems: number;
                            } | null;
                            readonly result: {
                                readonly created: number;
                                readonly updated: number;
                                readonly unchanged: number;
                                readonly skipped: number;
                                readonly refused: number;
                            } | null;
                            readonly problem: {
                                readonly code: string;
                                readonly message: string;
                            } | null;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly postImportsIdUndo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How it is now. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        /** @enum {string} */
                        readonly status: "draft" | "previewing" | "previewed" | "running" | "done" | "failed" | "undone";
                        /** @description Why it failed, for people. */
                        readonly message: string | null;
                        /** Format: date-time */
                        readonly createdAt: string;
                        readonly createdBy: {
                            /** Format: uuid */
                            readonly id: string;
                            readonly title: string;
                        } | null;
                        readonly startedAt: string | null;
                        readonly finishedAt: string | null;
                        /**
                         * Format: uuid
                         * @description Every change of the import carries it.
                         */
                        readonly batchId: string;
                        readonly progress: {
                            readonly done: number;
                            readonly total: number;
                            readonly phase: ("waiting" | "reading" | "checking" | "writing" | "linking" | "undoing") | null;
                        };
                        readonly undo: {
                            readonly undone: number;
                            readonly conflicts: readonly {
                                readonly object: string;
                                readonly recordId: string;
                                readonly title: string | null;
                                readonly fields: readonly string[];
                                readonly reason: string;
                            }[];
                            readonly moreConflicts: number;
                        } | null;
                        /** @description In the order in which they are imported. */
                        readonly files: readonly {
                            readonly name: string;
                            /** @description In bytes. */
                            readonly size: number;
                            /** @description What each row is; null: choose one. */
                            readonly object: string | null;
                            readonly encoding: string;
                            /** @description What the encoding may be, the likeliest first. */
                            readonly encodings: readonly string[];
                            readonly delimiter: string;
                            readonly header: boolean;
                            /** @enum {string} */
                            readonly dateOrder: "ymd" | "dmy" | "mdy";
                            /** @enum {string} */
                            readonly decimal: "." | ",";
                            /** @description Rows below the header; of a large file a count of its lines until it has been previewed. */
                            readonly rows: number;
                            readonly columns: readonly {
                                readonly column: string;
                                readonly samples: readonly string[];
                                readonly guess: string | null;
                            }[];
                            /** @description What columns can be mapped to. */
                            readonly targets: readonly {
                                /** @description A field, or a part of one: "amount", "address.city", "phones.mobile". */
                                readonly field: string;
                                readonly label: string;
                                readonly required: boolean;
                                /** @description Whether records can be found by it. */
                                readonly key: boolean;
                                readonly link: {
                                    readonly object: string;
                                    readonly matchBy: readonly {
                                        readonly field: string;
                                        readonly label: string;
                                    }[];
                                } | null;
                            }[];
                            /** @description Fields by which a row finds the record it updates. Empty: every row is a new record. */
                            readonly key: readonly string[];
                            readonly mapping: readonly {
                                /** @description Null when the field is composed by `template`. */
                                readonly column: string | null;
                                /** @description Null: the column is not imported. */
                                readonly field: string | null;
                                /** @description Composes a new record's field from columns: "{account} – {product} | {opportunity_id}". The first of the alternatives whose columns are all filled is taken. Never changes a record that exists. */
                                readonly template?: string;
                                /** @description For links: the field of the linked record that the cells hold; its title unless told. */
                                readonly matchBy?: string;
                                /** @description For links: create records that are not there. */
                                readonly createMissing?: boolean;
                            }[];
                            readonly values: readonly {
                                readonly column: string;
                                readonly from: string;
                                readonly to: string | null;
                            }[];
                            readonly preview: {
                                readonly create: number;
                                readonly update: number;
                                readonly unchanged: number;
                                readonly skip: number;
                                readonly error: number;
                                /** @description Linked records that are created along with the rows. */
                                readonly creates: readonly {
                                    readonly object: string;
                                    readonly records: number;
                                }[];
                                /** @description What makes rows fail, by value, most rows first. */
                                readonly problems: readonly {
                                    readonly column: string | null;
                                    readonly field: string | null;
                                    readonly value: string | null;
                                    /** @description How many rows. */
                                    readonly rows: number;
                                    readonly firstRow: number;
                                    readonly code: string;
                                    readonly message: string;
                                    readonly suggestion: {
                                        readonly to: string;
                                        readonly title: string;
                                        readonly why: string;
                                    } | null;
                                    /** @description What the value may be mapped to, the nearest first; more can be found by searching. */
                                    readonly choices: readonly {
                                        readonly to: string;
                                        readonly title: string;
                                    }[];
                                }[];
                                /** @description What deserves a look but stops nothing: records to be created, values that match but for capitals. */
                                readonly notes: readonly {
                                    readonly column: string | null;
                                    readonly field: string | null;
                                    readonly value: string | null;
                                    /** @description How many rows. */
                                    readonly rows: number;
                                    readonly firstRow: number;
                                    readonly code: string;
                                    readonly message: string;
                                    readonly suggestion: {
                                        readonly to: string;
                                        readonly title: string;
                                        readonly why: string;
                                    } | null;
                                    /** @description What the value may be mapped to, the nearest first; more can be found by searching. */
                                    readonly choices: readonly {
                                        readonly to: string;
                                        readonly title: string;
                                    }[];
                                }[];
                                /** @description Kinds of problems beyond those listed. */
                                readonly moreProblems: number;
                            } | null;
                            readonly result: {
                                readonly created: number;
                                readonly updated: number;
                                readonly unchanged: number;
                                readonly skipped: number;
                                readonly refused: number;
                            } | null;
                            readonly problem: {
                                readonly code: string;
                                readonly message: string;
                            } | null;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly postInvitations: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly email: string;
                    readonly name: string;
                    /** @enum {string} */
                    readonly role: "owner" | "admin" | "member" | "readOnly";
                };
            };
        };
        readonly responses: {
            /** @description How it is now. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        /** Format: uri */
                        readonly url: string;
                        /** Format: date-time */
                        readonly expiresAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getInvitationsToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was asked for. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly workspaceName: string;
                        readonly email: string;
                        readonly name: string;
                        /** @enum {string} */
                        readonly role: "owner" | "admin" | "member" | "readOnly";
                    };
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly postInvitationsTokenAccept: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name: string;
                    readonly password: string;
                };
            };
        };
        readonly responses: {
            /** @description How it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly user: {
                            /** Format: uuid */
                            readonly id: string;
                            readonly name: string;
                            readonly email: string;
                        };
                        readonly membership: {
                            /** Format: uuid */
                            readonly id: string;
                            readonly name: string;
                            readonly role: string;
                        };
                        readonly workspace: {
                            /** Format: uuid */
                            readonly id: string;
                            readonly name: string;
                            readonly currency: string;
                            readonly timeZone: string;
                            readonly country: string;
                        };
                        readonly catalogVersion: number;
                        /** @description Goes into the header X-CSRF-Token of every request that changes something. */
                        readonly csrfToken: string;
                    };
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getJobs: {
        readonly parameters: {
            readonly query?: {
                readonly state?: "waiting" | "running" | "done" | "failed" | "dead";
                readonly cursor?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was asked for. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly jobs: readonly {
                            /** Format: uuid */
                            readonly id: string;
                            readonly task: string;
                            /** @enum {string} */
                            readonly state: "waiting" | "running" | "done" | "failed" | "dead";
                            readonly attempts: number;
                            readonly maxAttempts: number;
                            readonly lastError: string | null;
                            /** Format: date-time */
                            readonly runAt: string;
                            /** Format: date-time */
                            readonly createdAt: string;
                            readonly finishedAt: string | null;
                            readonly payload: unknown;
                        }[];
                        readonly next: string | null;
                    };
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly postJobsIdReplay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was asked for. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly user: {
                            /** Format: uuid */
                            readonly id: string;
                            readonly name: string;
                            readonly email: string;
                        };
                        readonly membership: {
                            /** Format: uuid */
                            readonly id: string;
                            readonly name: string;
                            readonly role: string;
                        };
                        readonly workspace: {
                            /** Format: uuid */
                            readonly id: string;
                            readonly name: string;
                            readonly currency: string;
                            readonly timeZone: string;
                            readonly country: string;
                        };
                        readonly catalogVersion: number;
                        /** @description Goes into the header X-CSRF-Token of every request that changes something. */
                        readonly csrfToken: string;
                    };
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listMemberships: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                readonly limit?: components["parameters"]["ListLimit"];
                /** @description `next` of the page before. */
                readonly cursor?: components["parameters"]["ListCursor"];
                /** @description Also count; capped stops at 10,000. */
                readonly count?: components["parameters"]["ListCount"];
                /** @description Show deleted records too, or only those. */
                readonly deleted?: components["parameters"]["ListDeleted"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MembershipPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createMembership: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MembershipCreate"];
            };
        };
        readonly responses: {
            /** @description The colleague as it is now. */
            readonly 201: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Membership"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly aggregateMemberships: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["AggregateFilter"];
                readonly groupBy?: components["parameters"]["AggregateGroupBy"];
                /** @description count, filled:field, sum:field, avg:field, min:field, max:field; comma-separated. */
                readonly measures?: components["parameters"]["AggregateMeasures"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One group, or one for each value of `groupBy`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AggregateAnswer"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkCreateMemberships: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly components["schemas"]["MembershipCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkDeleteMemberships: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkRestoreMemberships: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpdateMemberships: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly (components["schemas"]["MembershipPatch"] & {
                        /** Format: uuid */
                        readonly id: string;
                    })[];
                } | {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                    readonly set: {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpsertMemberships: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly key: string | readonly string[];
                    readonly records: readonly components["schemas"]["MembershipCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly exportMemberships: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, in UTF-8. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getMembership: {
        readonly parameters: {
            readonly query?: {
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The colleague. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Membership"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteMembership: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is deleted. */
            readonly 204: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateMembership: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the record as read. A field that someone else changed since is refused with 412; different fields merge. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MembershipPatch"];
            };
        };
        readonly responses: {
            /** @description The colleague as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Membership"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["Stale"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly historyOfMembership: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before. */
                readonly before?: components["parameters"]["HistoryBefore"];
                readonly limit?: components["parameters"]["HistoryLimit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes, newest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoryPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly restoreMembership: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The colleague as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Membership"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listNotes: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                readonly limit?: components["parameters"]["ListLimit"];
                /** @description `next` of the page before. */
                readonly cursor?: components["parameters"]["ListCursor"];
                /** @description Also count; capped stops at 10,000. */
                readonly count?: components["parameters"]["ListCount"];
                /** @description Show deleted records too, or only those. */
                readonly deleted?: components["parameters"]["ListDeleted"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotePage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createNote: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NoteCreate"];
            };
        };
        readonly responses: {
            /** @description The note as it is now. */
            readonly 201: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Note"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly aggregateNotes: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["AggregateFilter"];
                readonly groupBy?: components["parameters"]["AggregateGroupBy"];
                /** @description count, filled:field, sum:field, avg:field, min:field, max:field; comma-separated. */
                readonly measures?: components["parameters"]["AggregateMeasures"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One group, or one for each value of `groupBy`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AggregateAnswer"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkCreateNotes: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly components["schemas"]["NoteCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkDeleteNotes: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkRestoreNotes: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpdateNotes: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly (components["schemas"]["NotePatch"] & {
                        /** Format: uuid */
                        readonly id: string;
                    })[];
                } | {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                    readonly set: {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpsertNotes: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly key: string | readonly string[];
                    readonly records: readonly components["schemas"]["NoteCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly exportNotes: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, in UTF-8. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getNote: {
        readonly parameters: {
            readonly query?: {
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The note. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Note"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteNote: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is deleted. */
            readonly 204: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateNote: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the record as read. A field that someone else changed since is refused with 412; different fields merge. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NotePatch"];
            };
        };
        readonly responses: {
            /** @description The note as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Note"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["Stale"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly historyOfNote: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before. */
                readonly before?: components["parameters"]["HistoryBefore"];
                readonly limit?: components["parameters"]["HistoryLimit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes, newest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoryPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly restoreNote: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The note as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Note"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getOpenapi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description An OpenAPI 3.1 document. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, unknown>;
                };
            };
            /** @description It is the same. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 429: components["responses"]["TooMany"];
        };
    };
    readonly listPipelines: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                readonly limit?: components["parameters"]["ListLimit"];
                /** @description `next` of the page before. */
                readonly cursor?: components["parameters"]["ListCursor"];
                /** @description Also count; capped stops at 10,000. */
                readonly count?: components["parameters"]["ListCount"];
                /** @description Show deleted records too, or only those. */
                readonly deleted?: components["parameters"]["ListDeleted"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PipelinePage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createPipeline: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PipelineCreate"];
            };
        };
        readonly responses: {
            /** @description The pipeline as it is now. */
            readonly 201: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pipeline"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly aggregatePipelines: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["AggregateFilter"];
                readonly groupBy?: components["parameters"]["AggregateGroupBy"];
                /** @description count, filled:field, sum:field, avg:field, min:field, max:field; comma-separated. */
                readonly measures?: components["parameters"]["AggregateMeasures"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One group, or one for each value of `groupBy`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AggregateAnswer"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkCreatePipelines: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly components["schemas"]["PipelineCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkDeletePipelines: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkRestorePipelines: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpdatePipelines: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly (components["schemas"]["PipelinePatch"] & {
                        /** Format: uuid */
                        readonly id: string;
                    })[];
                } | {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                    readonly set: {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpsertPipelines: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly key: string | readonly string[];
                    readonly records: readonly components["schemas"]["PipelineCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly exportPipelines: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, in UTF-8. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getPipeline: {
        readonly parameters: {
            readonly query?: {
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The pipeline. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pipeline"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deletePipeline: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is deleted. */
            readonly 204: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updatePipeline: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the record as read. A field that someone else changed since is refused with 412; different fields merge. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PipelinePatch"];
            };
        };
        readonly responses: {
            /** @description The pipeline as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pipeline"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["Stale"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly historyOfPipeline: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before. */
                readonly before?: components["parameters"]["HistoryBefore"];
                readonly limit?: components["parameters"]["HistoryLimit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes, newest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoryPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly restorePipeline: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The pipeline as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pipeline"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listProducts: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                readonly limit?: components["parameters"]["ListLimit"];
                /** @description `next` of the page before. */
                readonly cursor?: components["parameters"]["ListCursor"];
                /** @description Also count; capped stops at 10,000. */
                readonly count?: components["parameters"]["ListCount"];
                /** @description Show deleted records too, or only those. */
                readonly deleted?: components["parameters"]["ListDeleted"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProductPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProductCreate"];
            };
        };
        readonly responses: {
            /** @description The product as it is now. */
            readonly 201: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Product"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly aggregateProducts: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["AggregateFilter"];
                readonly groupBy?: components["parameters"]["AggregateGroupBy"];
                /** @description count, filled:field, sum:field, avg:field, min:field, max:field; comma-separated. */
                readonly measures?: components["parameters"]["AggregateMeasures"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One group, or one for each value of `groupBy`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AggregateAnswer"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkCreateProducts: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly components["schemas"]["ProductCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkDeleteProducts: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkRestoreProducts: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpdateProducts: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly (components["schemas"]["ProductPatch"] & {
                        /** Format: uuid */
                        readonly id: string;
                    })[];
                } | {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                    readonly set: {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpsertProducts: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly key: string | readonly string[];
                    readonly records: readonly components["schemas"]["ProductCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly exportProducts: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, in UTF-8. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getProduct: {
        readonly parameters: {
            readonly query?: {
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The product. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Product"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is deleted. */
            readonly 204: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the record as read. A field that someone else changed since is refused with 412; different fields merge. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProductPatch"];
            };
        };
        readonly responses: {
            /** @description The product as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Product"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["Stale"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly historyOfProduct: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before. */
                readonly before?: components["parameters"]["HistoryBefore"];
                readonly limit?: components["parameters"]["HistoryLimit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes, newest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoryPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly restoreProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The product as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Product"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listRoles: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                readonly limit?: components["parameters"]["ListLimit"];
                /** @description `next` of the page before. */
                readonly cursor?: components["parameters"]["ListCursor"];
                /** @description Also count; capped stops at 10,000. */
                readonly count?: components["parameters"]["ListCount"];
                /** @description Show deleted records too, or only those. */
                readonly deleted?: components["parameters"]["ListDeleted"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RolePage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RoleCreate"];
            };
        };
        readonly responses: {
            /** @description The role as it is now. */
            readonly 201: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Role"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly aggregateRoles: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["AggregateFilter"];
                readonly groupBy?: components["parameters"]["AggregateGroupBy"];
                /** @description count, filled:field, sum:field, avg:field, min:field, max:field; comma-separated. */
                readonly measures?: components["parameters"]["AggregateMeasures"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One group, or one for each value of `groupBy`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AggregateAnswer"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkCreateRoles: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly components["schemas"]["RoleCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkDeleteRoles: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkRestoreRoles: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpdateRoles: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly (components["schemas"]["RolePatch"] & {
                        /** Format: uuid */
                        readonly id: string;
                    })[];
                } | {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                    readonly set: {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpsertRoles: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly key: string | readonly string[];
                    readonly records: readonly components["schemas"]["RoleCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly exportRoles: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, in UTF-8. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getRole: {
        readonly parameters: {
            readonly query?: {
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The role. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Role"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is deleted. */
            readonly 204: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the record as read. A field that someone else changed since is refused with 412; different fields merge. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RolePatch"];
            };
        };
        readonly responses: {
            /** @description The role as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Role"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["Stale"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly historyOfRole: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before. */
                readonly before?: components["parameters"]["HistoryBefore"];
                readonly limit?: components["parameters"]["HistoryLimit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes, newest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoryPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly restoreRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The role as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Role"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getSetup: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was asked for. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly needed: boolean;
                    };
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly postSetup: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly workspaceName: string;
                    /** @example EUR */
                    readonly currency: string;
                    /** @example Europe/Berlin */
                    readonly timeZone: string;
                    readonly country?: (string | "") | null;
                    readonly name: string;
                    readonly email: string;
                    readonly password: string;
                };
            };
        };
        readonly responses: {
            /** @description How it is now. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly user: {
                            /** Format: uuid */
                            readonly id: string;
                            readonly name: string;
                            readonly email: string;
                        };
                        readonly membership: {
                            /** Format: uuid */
                            readonly id: string;
                            readonly name: string;
                            readonly role: string;
                        };
                        readonly workspace: {
                            /** Format: uuid */
                            readonly id: string;
                            readonly name: string;
                            readonly currency: string;
                            readonly timeZone: string;
                            readonly country: string;
                        };
                        readonly catalogVersion: number;
                        /** @description Goes into the header X-CSRF-Token of every request that changes something. */
                        readonly csrfToken: string;
                    };
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly postSignIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly email: string;
                    readonly password: string;
                };
            };
        };
        readonly responses: {
            /** @description How it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly user: {
                            /** Format: uuid */
                            readonly id: string;
                            readonly name: string;
                            readonly email: string;
                        };
                        readonly membership: {
                            /** Format: uuid */
                            readonly id: string;
                            readonly name: string;
                            readonly role: string;
                        };
                        readonly workspace: {
                            /** Format: uuid */
                            readonly id: string;
                            readonly name: string;
                            readonly currency: string;
                            readonly timeZone: string;
                            readonly country: string;
                        };
                        readonly catalogVersion: number;
                        /** @description Goes into the header X-CSRF-Token of every request that changes something. */
                        readonly csrfToken: string;
                    };
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly postSignOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listStages: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                readonly limit?: components["parameters"]["ListLimit"];
                /** @description `next` of the page before. */
                readonly cursor?: components["parameters"]["ListCursor"];
                /** @description Also count; capped stops at 10,000. */
                readonly count?: components["parameters"]["ListCount"];
                /** @description Show deleted records too, or only those. */
                readonly deleted?: components["parameters"]["ListDeleted"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StagePage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createStage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StageCreate"];
            };
        };
        readonly responses: {
            /** @description The stage as it is now. */
            readonly 201: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Stage"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly aggregateStages: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["AggregateFilter"];
                readonly groupBy?: components["parameters"]["AggregateGroupBy"];
                /** @description count, filled:field, sum:field, avg:field, min:field, max:field; comma-separated. */
                readonly measures?: components["parameters"]["AggregateMeasures"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One group, or one for each value of `groupBy`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AggregateAnswer"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkCreateStages: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly components["schemas"]["StageCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkDeleteStages: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkRestoreStages: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpdateStages: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly (components["schemas"]["StagePatch"] & {
                        /** Format: uuid */
                        readonly id: string;
                    })[];
                } | {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                    readonly set: {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpsertStages: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly key: string | readonly string[];
                    readonly records: readonly components["schemas"]["StageCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly exportStages: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, in UTF-8. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getStage: {
        readonly parameters: {
            readonly query?: {
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The stage. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Stage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteStage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is deleted. */
            readonly 204: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateStage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the record as read. A field that someone else changed since is refused with 412; different fields merge. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StagePatch"];
            };
        };
        readonly responses: {
            /** @description The stage as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Stage"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["Stale"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly historyOfStage: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before. */
                readonly before?: components["parameters"]["HistoryBefore"];
                readonly limit?: components["parameters"]["HistoryLimit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes, newest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoryPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly restoreStage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The stage as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Stage"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listTags: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                readonly limit?: components["parameters"]["ListLimit"];
                /** @description `next` of the page before. */
                readonly cursor?: components["parameters"]["ListCursor"];
                /** @description Also count; capped stops at 10,000. */
                readonly count?: components["parameters"]["ListCount"];
                /** @description Show deleted records too, or only those. */
                readonly deleted?: components["parameters"]["ListDeleted"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TagPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createTag: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TagCreate"];
            };
        };
        readonly responses: {
            /** @description The tag as it is now. */
            readonly 201: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tag"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly aggregateTags: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["AggregateFilter"];
                readonly groupBy?: components["parameters"]["AggregateGroupBy"];
                /** @description count, filled:field, sum:field, avg:field, min:field, max:field; comma-separated. */
                readonly measures?: components["parameters"]["AggregateMeasures"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One group, or one for each value of `groupBy`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AggregateAnswer"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkCreateTags: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly components["schemas"]["TagCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkDeleteTags: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkRestoreTags: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpdateTags: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly (components["schemas"]["TagPatch"] & {
                        /** Format: uuid */
                        readonly id: string;
                    })[];
                } | {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                    readonly set: {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpsertTags: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly key: string | readonly string[];
                    readonly records: readonly components["schemas"]["TagCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly exportTags: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, in UTF-8. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getTag: {
        readonly parameters: {
            readonly query?: {
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tag. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tag"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteTag: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is deleted. */
            readonly 204: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateTag: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the record as read. A field that someone else changed since is refused with 412; different fields merge. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TagPatch"];
            };
        };
        readonly responses: {
            /** @description The tag as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tag"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["Stale"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly historyOfTag: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before. */
                readonly before?: components["parameters"]["HistoryBefore"];
                readonly limit?: components["parameters"]["HistoryLimit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes, newest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoryPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly restoreTag: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tag as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tag"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listTasks: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                readonly limit?: components["parameters"]["ListLimit"];
                /** @description `next` of the page before. */
                readonly cursor?: components["parameters"]["ListCursor"];
                /** @description Also count; capped stops at 10,000. */
                readonly count?: components["parameters"]["ListCount"];
                /** @description Show deleted records too, or only those. */
                readonly deleted?: components["parameters"]["ListDeleted"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TaskCreate"];
            };
        };
        readonly responses: {
            /** @description The task as it is now. */
            readonly 201: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Task"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly aggregateTasks: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["AggregateFilter"];
                readonly groupBy?: components["parameters"]["AggregateGroupBy"];
                /** @description count, filled:field, sum:field, avg:field, min:field, max:field; comma-separated. */
                readonly measures?: components["parameters"]["AggregateMeasures"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One group, or one for each value of `groupBy`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AggregateAnswer"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkCreateTasks: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly components["schemas"]["TaskCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkDeleteTasks: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkRestoreTasks: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpdateTasks: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly (components["schemas"]["TaskPatch"] & {
                        /** Format: uuid */
                        readonly id: string;
                    })[];
                } | {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                    readonly set: {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpsertTasks: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly key: string | readonly string[];
                    readonly records: readonly components["schemas"]["TaskCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly exportTasks: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, in UTF-8. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getTask: {
        readonly parameters: {
            readonly query?: {
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The task. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Task"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is deleted. */
            readonly 204: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the record as read. A field that someone else changed since is refused with 412; different fields merge. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TaskPatch"];
            };
        };
        readonly responses: {
            /** @description The task as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Task"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["Stale"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly completeTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, unknown>;
            };
        };
        readonly responses: {
            /** @description The task as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Task"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly historyOfTask: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before. */
                readonly before?: components["parameters"]["HistoryBefore"];
                readonly limit?: components["parameters"]["HistoryLimit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes, newest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoryPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly reopenTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, unknown>;
            };
        };
        readonly responses: {
            /** @description The task as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Task"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly restoreTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The task as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Task"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listTeams: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                readonly limit?: components["parameters"]["ListLimit"];
                /** @description `next` of the page before. */
                readonly cursor?: components["parameters"]["ListCursor"];
                /** @description Also count; capped stops at 10,000. */
                readonly count?: components["parameters"]["ListCount"];
                /** @description Show deleted records too, or only those. */
                readonly deleted?: components["parameters"]["ListDeleted"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TeamPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createTeam: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TeamCreate"];
            };
        };
        readonly responses: {
            /** @description The team as it is now. */
            readonly 201: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Team"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly aggregateTeams: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["AggregateFilter"];
                readonly groupBy?: components["parameters"]["AggregateGroupBy"];
                /** @description count, filled:field, sum:field, avg:field, min:field, max:field; comma-separated. */
                readonly measures?: components["parameters"]["AggregateMeasures"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One group, or one for each value of `groupBy`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AggregateAnswer"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkCreateTeams: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly components["schemas"]["TeamCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkDeleteTeams: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkRestoreTeams: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpdateTeams: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly (components["schemas"]["TeamPatch"] & {
                        /** Format: uuid */
                        readonly id: string;
                    })[];
                } | {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                    readonly set: {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpsertTeams: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly key: string | readonly string[];
                    readonly records: readonly components["schemas"]["TeamCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly exportTeams: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, in UTF-8. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getTeam: {
        readonly parameters: {
            readonly query?: {
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The team. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Team"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteTeam: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is deleted. */
            readonly 204: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateTeam: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the record as read. A field that someone else changed since is refused with 412; different fields merge. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TeamPatch"];
            };
        };
        readonly responses: {
            /** @description The team as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Team"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["Stale"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly historyOfTeam: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before. */
                readonly before?: components["parameters"]["HistoryBefore"];
                readonly limit?: components["parameters"]["HistoryLimit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes, newest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoryPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly restoreTeam: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The team as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Team"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listViews: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                readonly limit?: components["parameters"]["ListLimit"];
                /** @description `next` of the page before. */
                readonly cursor?: components["parameters"]["ListCursor"];
                /** @description Also count; capped stops at 10,000. */
                readonly count?: components["parameters"]["ListCount"];
                /** @description Show deleted records too, or only those. */
                readonly deleted?: components["parameters"]["ListDeleted"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ViewPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createView: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ViewCreate"];
            };
        };
        readonly responses: {
            /** @description The view as it is now. */
            readonly 201: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["View"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly aggregateViews: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["AggregateFilter"];
                readonly groupBy?: components["parameters"]["AggregateGroupBy"];
                /** @description count, filled:field, sum:field, avg:field, min:field, max:field; comma-separated. */
                readonly measures?: components["parameters"]["AggregateMeasures"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One group, or one for each value of `groupBy`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AggregateAnswer"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkCreateViews: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly components["schemas"]["ViewCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkDeleteViews: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkRestoreViews: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpdateViews: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly (components["schemas"]["ViewPatch"] & {
                        /** Format: uuid */
                        readonly id: string;
                    })[];
                } | {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                    readonly set: {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpsertViews: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly key: string | readonly string[];
                    readonly records: readonly components["schemas"]["ViewCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly exportViews: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, in UTF-8. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getView: {
        readonly parameters: {
            readonly query?: {
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["View"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteView: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is deleted. */
            readonly 204: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateView: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the record as read. A field that someone else changed since is refused with 412; different fields merge. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ViewPatch"];
            };
        };
        readonly responses: {
            /** @description The view as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["View"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["Stale"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly historyOfView: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before. */
                readonly before?: components["parameters"]["HistoryBefore"];
                readonly limit?: components["parameters"]["HistoryLimit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes, newest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoryPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly restoreView: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["View"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listWorkspaces: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                readonly limit?: components["parameters"]["ListLimit"];
                /** @description `next` of the page before. */
                readonly cursor?: components["parameters"]["ListCursor"];
                /** @description Also count; capped stops at 10,000. */
                readonly count?: components["parameters"]["ListCount"];
                /** @description Show deleted records too, or only those. */
                readonly deleted?: components["parameters"]["ListDeleted"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkspacePage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createWorkspace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WorkspaceCreate"];
            };
        };
        readonly responses: {
            /** @description The workspace as it is now. */
            readonly 201: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Workspace"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly aggregateWorkspaces: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["AggregateFilter"];
                readonly groupBy?: components["parameters"]["AggregateGroupBy"];
                /** @description count, filled:field, sum:field, avg:field, min:field, max:field; comma-separated. */
                readonly measures?: components["parameters"]["AggregateMeasures"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One group, or one for each value of `groupBy`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AggregateAnswer"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkCreateWorkspaces: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly components["schemas"]["WorkspaceCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkDeleteWorkspaces: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkRestoreWorkspaces: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpdateWorkspaces: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly records: readonly (components["schemas"]["WorkspacePatch"] & {
                        /** Format: uuid */
                        readonly id: string;
                    })[];
                } | {
                    readonly ids?: readonly string[];
                    readonly filter?: unknown;
                    readonly set: {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly bulkUpsertWorkspaces: {
        readonly parameters: {
            readonly query?: {
                /** @description skip: write what fits and report the rest; refuse-all: all or nothing. */
                readonly onError?: components["parameters"]["BulkOnError"];
            };
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly key: string | readonly string[];
                    readonly records: readonly components["schemas"]["WorkspaceCreate"][];
                };
            };
        };
        readonly responses: {
            /** @description What became of each record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkResult"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly exportWorkspaces: {
        readonly parameters: {
            readonly query?: {
                /** @description Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ... */
                readonly filter?: components["parameters"]["ListFilter"];
                /** @description Fields, comma-separated; "-" before a name for descending. A relation sorts by title. */
                readonly sort?: components["parameters"]["ListSort"];
                /** @description Only these fields, comma-separated. */
                readonly fields?: components["parameters"]["ListFields"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, in UTF-8. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getWorkspace: {
        readonly parameters: {
            readonly query?: {
                /** @description Relations to show whole, comma-separated. */
                readonly include?: components["parameters"]["ListInclude"];
                /** @description The list as it was at this time. */
                readonly asOf?: components["parameters"]["ListAsOf"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The workspace. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Workspace"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteWorkspace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is deleted. */
            readonly 204: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateWorkspace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the record as read. A field that someone else changed since is refused with 412; different fields merge. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WorkspacePatch"];
            };
        };
        readonly responses: {
            /** @description The workspace as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Workspace"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["Stale"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly historyOfWorkspace: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before. */
                readonly before?: components["parameters"]["HistoryBefore"];
                readonly limit?: components["parameters"]["HistoryLimit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes, newest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoryPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly restoreWorkspace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Joins several writes of one act, so that they are undone together. */
                readonly "X-Batch-Id"?: components["parameters"]["BatchId"];
                /** @description The same key within a day is carried out once; a repeat gets the same answer. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the record. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The workspace as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Batch-Id": components["headers"]["BatchId"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Workspace"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
}
